import { Component, computed, effect, inject, input, model, output, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CameraClipDto, ClipManner, ClipOptionsDto, LiveCameraDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { ClipsApi } from './clips-api';
import { timeWords, withTime } from './clips-model';
import { durationWords } from './live-words';

/** What is to be cut, in milliseconds since 1970. */
export interface ClipSpan {
  from: number;
  to: number;
}

/** Asks for a clip out of what is shown: from the moment to the moment, whole or to the very picture, and what for. */
@Component({
  selector: 'app-clip-form',
  imports: [
    ReactiveFormsModule,
    MatButton,
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
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './clip-form.html',
  styleUrl: './clip-form.scss',
})
export class ClipForm {
  private readonly api = inject(ClipsApi);
  private readonly transloco = inject(TranslocoService);
  private keys = new Map<string, string>();

  readonly cameras = input.required<readonly LiveCameraDto[]>();
  /** The moment that is shown. */
  readonly at = input.required<number>();
  readonly span = model.required<ClipSpan>();
  readonly asked = output<readonly CameraClipDto[]>();
  readonly closed = output();

  protected readonly options = signal<ClipOptionsDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  protected readonly form = new FormGroup({
    cameras: new FormControl<readonly string[]>([], { nonNullable: true, validators: Validators.required }),
    from: new FormControl('', { nonNullable: true }),
    to: new FormControl('', { nonNullable: true }),
    manner: new FormControl<ClipManner>('original', { nonNullable: true }),
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(1000)],
    }),
  });
  protected readonly length = computed(() => {
    const { from, to } = this.span();
    return to > from ? durationWords(to - from, (key, values) => this.transloco.translate(key, values)) : '';
  });

  constructor() {
    effect(() => {
      const { from, to } = this.span();
      this.keys = new Map();
      this.form.patchValue({ from: timeWords(from), to: timeWords(to) }, { emitEvent: false });
    });
    effect(() => {
      const ids = this.cameras().map((c) => c.id);
      untracked(() => this.form.controls.cameras.setValue(ids));
    });
    this.form.valueChanges.subscribe(() => {
      // What was refused is being changed: it is another request now.
      this.problem.set(null);
      this.keys = new Map();
    });
    firstValueFrom(this.api.options()).then(
      (options) => this.options.set(options),
      (error: unknown) => this.problem.set(toProblem(error)),
    );
  }

  /** Takes the moment that is shown. */
  protected take(end: 'from' | 'to'): void {
    this.span.set({ ...this.span(), [end]: Math.floor(this.at() / 1000) * 1000 });
  }

  protected typed(end: 'from' | 'to'): void {
    const moment = withTime(this.span()[end], this.form.controls[end].value);
    if (moment !== null) this.span.set({ ...this.span(), [end]: moment });
    this.form.controls[end].setErrors(moment === null ? { time: { key: 'live.clips.timeFault' } } : null);
  }

  protected async submit(): Promise<void> {
    if (this.saving()) return;
    this.problem.set(null);
    this.form.markAllAsTouched();
    const { from, to } = this.span();
    if (to <= from) this.form.controls.to.setErrors({ reversed: { key: 'live.clips.reversed' } });
    if (this.form.invalid) return;
    this.saving.set(true);
    const clips: CameraClipDto[] = [];
    try {
      for (const cameraId of this.form.controls.cameras.value) clips.push(await this.cut(cameraId));
      this.form.controls.reason.reset();
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.saving.set(false);
    }
    if (clips.length) this.asked.emit(clips);
  }

  /** Asked again after a fault, what was taken already is not cut twice. */
  private cut(cameraId: string): Promise<CameraClipDto> {
    const key = this.keys.get(cameraId) ?? newIdempotencyKey();
    this.keys.set(cameraId, key);
    const { from, to } = this.span();
    const { manner, reason } = this.form.getRawValue();
    return firstValueFrom(
      this.api.cut(
        { cameraId, from: new Date(from).toISOString(), to: new Date(to).toISOString(), manner, reason: reason.trim().normalize('NFC') },
        key,
      ),
    );
  }
}
