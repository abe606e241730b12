import {
  Component,
  effect,
  inject,
  Injector,
  input,
  OnInit,
  output,
  runInInjectionContext,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSlider, MatSliderThumb } from '@angular/material/slider';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { WorkTaskDto } from '../core/api/models';
import { newIdempotencyKey } from '../core/http/request-options';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { ProblemBanner } from '../ui/problem-banner';
import { TasksApi } from './tasks-api';

const MAX_NOTE = 2000;
const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.mp4,.txt,.docx,.xlsx,.doc,.xls';

/** How far it is, what was done, and the evidence. A coordinating unit gives no percentage. */
@Component({
  selector: 'app-task-progress-form',
  imports: [
    ReactiveFormsModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatSlider,
    MatSliderThumb,
    TranslocoPipe,
    BusyButton,
    DraftNotice,
    FieldErrors,
    FileDrop,
    ProblemBanner,
  ],
  templateUrl: './task-progress-form.html',
  styles: `
    .percent {
      display: grid;
      grid-template-columns: auto minmax(120px, 1fr) 64px;
      align-items: center;
      gap: 16px;
    }
    mat-slider {
      width: auto;
    }
    output {
      font-size: 1.25rem;
      font-weight: 600;
    }
    @media (max-width: 599.98px) {
      .percent {
        grid-template-columns: minmax(0, 1fr) 64px;
      }
      .percent label {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class TaskProgressForm implements OnInit {
  private readonly api = inject(TasksApi);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly drop = viewChild(FileDrop);

  readonly task = input.required<WorkTaskDto>();
  readonly withPercent = input.required<boolean>();
  readonly reported = output<WorkTaskDto>();
  /** Somebody changed the task meanwhile; what was typed stays. */
  readonly stale = output<void>();

  /** What was typed outlives a look at another row. */
  protected draft: FormDraft | null = null;
  protected readonly max = MAX_NOTE;
  protected readonly accept = ACCEPT;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly send = (file: File) => this.api.upload(file);
  private key = newIdempotencyKey();

  readonly form = new FormGroup({
    percent: new FormControl(0, { nonNullable: true }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
  });

  constructor() {
    effect(() => {
      const percent = this.task().percent;
      untracked(() => {
        if (this.form.controls.percent.pristine) this.form.controls.percent.setValue(percent);
      });
    });
  }

  ngOnInit(): void {
    this.form.controls.percent.setValue(this.task().percent);
    this.draft = runInInjectionContext(this.injector, () =>
      formDraft(`tasks.${this.task().id}.report`, this.form, () => this.form.controls.percent.markAsDirty()),
    );
  }

  async submit(): Promise<void> {
    const { percent, note } = this.form.getRawValue();
    const text = note.trim().normalize('NFC');
    this.form.controls.note.updateValueAndValidity();
    const empty = !text && this.files().length === 0;
    if (empty && (!this.withPercent() || percent === this.task().percent)) this.form.controls.note.setErrors({ required: true });
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    if (this.drop()?.busy()) {
      this.notices.done('tasks.filesUnderWay');
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const input = { percent: this.withPercent() ? percent : null, note: text || null, attachmentIds: this.files().map((f) => f.id) };
      const task = await firstValueFrom(this.api.report(this.task(), input, this.key));
      this.form.reset({ percent: task.percent, note: '' });
      this.draft?.clear();
      this.files.set([]);
      this.key = newIdempotencyKey();
      this.notices.done('tasks.done.report');
      this.reported.emit(task);
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(applyProblem(this.form, problem));
      // Without an answer the same report may have arrived: trying again must not write it twice.
      if (problem.status !== 0) this.key = newIdempotencyKey();
      if (problem.status === 412) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
