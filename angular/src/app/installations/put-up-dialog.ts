import { Component, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocomplete, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, debounceTime, distinctUntilChanged, map, of, startWith, switchMap } from 'rxjs';
import { Conformity, InstallationDto, InstallationSiteDto } from '../core/api/models';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { InstallationDialog } from './installation-dialog';
import { CONFORMITIES } from './installations-model';

/** Puts a camera up at an agreed place, or takes in one that is being put up already. */
@Component({
  selector: 'app-put-up-dialog',
  imports: [
    ReactiveFormsModule,
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './put-up-dialog.html',
})
export class PutUpDialog extends InstallationDialog {
  protected readonly installation = signal(inject<InstallationDto>(MAT_DIALOG_DATA));
  private readonly key = newIdempotencyKey();
  protected readonly conformities = CONFORMITIES;
  protected readonly waiting = toSignal(
    this.api.cameras().pipe(
      map((p) => p.items),
      catchError(() => of([])),
    ),
    { initialValue: [] },
  );

  protected readonly form = new FormGroup({
    site: new FormControl<InstallationSiteDto | string | null>(null, [Validators.required]),
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
    code: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(40)] }),
    lensCount: new FormControl(1, { nonNullable: true, validators: [Validators.required, Validators.min(1), Validators.max(64)] }),
    model: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(100)] }),
    serial: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(60)] }),
    mac: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(40)] }),
    warrantyTo: new FormControl<string | null>(null),
    conformity: new FormControl<Conformity>('unknown', { nonNullable: true }),
    conformityReference: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(200)] }),
  });

  protected readonly sites = toSignal(
    this.form.controls.site.valueChanges.pipe(
      map((value) => (typeof value === 'string' ? value.trim() : '')),
      debounceTime(250),
      startWith(''),
      distinctUntilChanged(),
      switchMap((filter) =>
        this.api.sites(filter).pipe(
          map((p) => p.items),
          catchError(() => of([])),
        ),
      ),
    ),
    { initialValue: [] as InstallationSiteDto[] },
  );

  protected readonly siteName = (site: InstallationSiteDto | string | null) => (typeof site === 'string' ? site : (site?.name ?? ''));

  protected siteChosen(site: InstallationSiteDto): void {
    const { name, lensCount } = this.form.controls;
    if (!name.value.trim()) name.setValue(site.name);
    if (lensCount.pristine) lensCount.setValue(site.lensCount);
  }

  protected takeIn(cameraId: string): void {
    if (this.busy()) return;
    // What is typed for a new camera plays no part.
    this.form.controls.site.disable();
    this.form.controls.name.disable();
    void this.send((installation) => this.api.act(installation, 'cameras/take', { cameraId })).then(() => this.form.enable());
  }

  protected submit(): void {
    const { site } = this.form.controls;
    if (typeof site.value === 'string') site.setErrors({ required: { key: 'installations.putUp.chooseSite' } });
    void this.send((installation) => {
      const { site: place, ...value } = this.form.getRawValue();
      const text = (typed: string) => typed.trim().normalize('NFC') || null;
      return this.api.putUp(
        installation,
        {
          ...value,
          siteId: (place as InstallationSiteDto).id,
          name: value.name.trim().normalize('NFC'),
          code: text(value.code),
          model: text(value.model),
          serial: text(value.serial),
          mac: text(value.mac),
          conformityReference: text(value.conformityReference),
        },
        this.key,
      );
    });
  }
}
