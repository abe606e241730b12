import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { InstallationDefectDto, InstallationDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { InstallationDialog } from './installation-dialog';

/** When a defect was mended, and by whom. */
@Component({
  selector: 'app-mend-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    ProblemBanner,
  ],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
      <h2 mat-dialog-title>{{ 'installations.ask.mend' | transloco }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="problem()" />
          <p>{{ defect.description }}</p>
          <app-date-input formControlName="day" [label]="'installations.mendedDay' | transloco" [max]="today" required />
          <mat-form-field>
            <mat-label>{{ 'installations.mendedBy' | transloco }}</mat-label>
            <input matInput formControlName="by" maxlength="200" required autocomplete="off" />
            <mat-error><app-field-errors [of]="form.controls.by" /></mat-error>
          </mat-form-field>
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="check" [busy]="busy()">{{ 'installations.verb.mend' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class MendDialog extends InstallationDialog {
  private readonly data = inject<{ installation: InstallationDto; defect: InstallationDefectDto }>(MAT_DIALOG_DATA);
  protected readonly installation = signal(this.data.installation);
  protected readonly defect = this.data.defect;
  protected readonly today = inject(Clock).today();
  protected readonly form = new FormGroup({
    day: new FormControl<string | null>(this.today, [Validators.required]),
    by: new FormControl(this.data.installation.giverName ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
  });

  protected submit(): void {
    void this.send((installation) => {
      const { day, by } = this.form.getRawValue();
      return this.api.act(installation, `defects/${this.defect.id}/mend`, { day, by: by.trim().normalize('NFC') });
    });
  }
}
