import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';
import { CameraPicker } from '../cameras/camera-picker';
import { hamletChoices } from '../cameras/hamlet-choices';
import { NamedDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { newIdempotencyKey } from '../core/http/request-options';
import { dayPlus } from '../core/i18n/vietnam-time';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateTimeInput } from '../ui/date-time-input';
import { FieldErrors } from '../ui/field-errors';
import { formSaving } from '../ui/form-saving';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { LiveApi } from './live-api';

const MAX_NOTE = 2000;
const DAYS = 30;

/** Lets one person watch one camera, or those of one hamlet, for a time. */
@Component({
  selector: 'app-grant-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatChipListbox,
    MatChipOption,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    CameraPicker,
    DateTimeInput,
    FieldErrors,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './grant-form-page.html',
})
export class GrantFormPage {
  private readonly api = inject(LiveApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly today = inject(Clock).today();
  private readonly key = newIdempotencyKey();

  protected readonly maxNote = MAX_NOTE;
  protected readonly saving = formSaving();
  protected readonly hamlets = hamletChoices();
  protected readonly viewers = toSignal(this.api.viewers().pipe(catchError(() => of([]))), { initialValue: [] });
  protected readonly form = new FormGroup({
    viewerId: new FormControl<string | null>(null, [Validators.required]),
    scope: new FormControl<'camera' | 'hamlet'>('hamlet', { nonNullable: true }),
    cameraId: new FormControl<NamedDto | null>(null),
    hamletId: new FormControl<string | null>(null),
    from: new FormControl<string | null>(`${this.today}T00:00`, [Validators.required]),
    to: new FormControl<string | null>(`${dayPlus(this.today, DAYS)}T00:00`, [Validators.required]),
    withRecordings: new FormControl(false, { nonNullable: true }),
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(MAX_NOTE)],
    }),
  });
  protected readonly scope = toSignal(this.form.controls.scope.valueChanges, { initialValue: this.form.controls.scope.value });
  private readonly viewerId = toSignal(this.form.controls.viewerId.valueChanges, { initialValue: null });
  /** Whoever may watch all cameras needs no grant. */
  protected readonly needless = computed(() => this.viewers().find((v) => v.id === this.viewerId())?.watchesAll ?? false);

  protected async save(): Promise<void> {
    const { viewerId, scope, cameraId, hamletId, from, to, withRecordings, reason } = this.form.getRawValue();
    const byCamera = scope === 'camera';
    const control = byCamera ? this.form.controls.cameraId : this.form.controls.hamletId;
    if (!control.value) {
      control.setErrors({ required: true });
      control.markAsTouched();
    }
    const given = await this.saving.run(this.form, () =>
      this.api.grant(
        {
          viewerId: viewerId!,
          cameraId: byCamera ? cameraId!.id : null,
          hamletId: byCamera ? null : hamletId,
          from: inVietnam(from!),
          to: inVietnam(to!),
          withRecordings,
          reason: reason.trim().normalize('NFC'),
        },
        this.key,
      ),
    );
    if (!given) return;
    this.notices.done('live.grants.given', { name: given.viewer.name });
    await this.router.navigateByUrl('/truc-tiep/quyen-xem', { replaceUrl: true });
  }

  /** What the other choice asks for is asked no more. */
  protected forget(): void {
    this.form.controls.cameraId.setErrors(null);
    this.form.controls.hamletId.setErrors(null);
  }
}

/** `2026-11-23T14:00` on a clock in Vietnam as an instant. */
function inVietnam(moment: string): string {
  return new Date(`${moment}:00+07:00`).toISOString();
}
