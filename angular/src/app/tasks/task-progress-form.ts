import {
  Component,
  computed,
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
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSlider, MatSliderThumb } from '@angular/material/slider';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { WorkTaskDto } from '../core/api/models';
import { newIdempotencyKey } from '../core/http/request-options';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { TasksApi } from './tasks-api';

const MAX_NOTE = 2000;
const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.mp4,.txt,.csv,.docx,.xlsx,.doc,.xls';

/**
 * How far it is, what was done, and the evidence. A coordinating unit gives no percentage. What is typed is kept until it
 * is sent: when the task meanwhile takes no report any more, the words stay to be copied.
 */
@Component({
  selector: 'app-task-progress-form',
  imports: [
    ReactiveFormsModule,
    MatButton,
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
    Icon,
    ProblemBanner,
  ],
  templateUrl: './task-progress-form.html',
  styles: `
    /* Nothing to say takes no room. */
    :host {
      display: contents;
    }
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
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly drop = viewChild(FileDrop);

  readonly task = input.required<WorkTaskDto>();
  readonly withPercent = input.required<boolean>();
  /** False: the task takes neither report nor note from this person now. */
  readonly open = input.required<boolean>();
  readonly reported = output<WorkTaskDto>();
  /** Somebody changed the task meanwhile; what was typed stays. */
  readonly stale = output<void>();

  protected readonly max = MAX_NOTE;
  protected readonly accept = ACCEPT;
  protected readonly canCopy = typeof navigator.clipboard?.writeText === 'function';
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly send = (file: File) => this.api.upload(file);
  protected draft!: FormDraft;
  private key = newIdempotencyKey();

  readonly form = new FormGroup({
    percent: new FormControl(0, { nonNullable: true }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
    /** Already at the server, so that they outlive a closed tab with the draft. */
    files: new FormControl<StoredFile[]>([], { nonNullable: true }),
  });
  protected readonly files = toSignal(this.form.controls.files.valueChanges, { initialValue: [] });
  private readonly words = toSignal(this.form.controls.note.valueChanges, { initialValue: '' });
  protected readonly fileNames = computed(() =>
    this.files()
      .map((f) => f.fileName)
      .join(', '),
  );
  /** Something is there that would be lost. */
  protected readonly typed = computed(() => this.words().trim() !== '' || this.files().length > 0);

  constructor() {
    effect(() => {
      const percent = this.task().percent;
      untracked(() => {
        if (this.form.controls.percent.pristine) this.form.controls.percent.setValue(percent);
      });
    });
  }

  ngOnInit(): void {
    const { percent } = this.form.controls;
    percent.setValue(this.task().percent);
    this.draft = runInInjectionContext(this.injector, () => formDraft(`tasks.report.${this.task().id}`, this.form));
    if (this.draft.restoredAt()) percent.markAsDirty();
  }

  protected attach(files: StoredFile[]): void {
    this.form.controls.files.markAsDirty();
    this.form.controls.files.setValue(files);
  }

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.form.controls.note.value);
    this.notices.done('tasks.copied');
  }

  /** Throws away what can no longer be sent. */
  protected discard(): void {
    this.form.reset({ percent: this.task().percent, note: '', files: [] });
    this.draft.clear();
  }

  async submit(): Promise<void> {
    const { percent, note, files } = this.form.getRawValue();
    const text = note.trim().normalize('NFC');
    this.form.controls.note.updateValueAndValidity();
    const empty = !text && files.length === 0;
    if (empty && (!this.withPercent() || percent === this.task().percent)) this.form.controls.note.setErrors({ required: true });
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy() || !this.open()) return;
    if (this.drop()?.busy()) {
      this.notices.done('tasks.filesUnderWay');
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const input = { percent: this.withPercent() ? percent : null, note: text || null, attachmentIds: files.map((f) => f.id) };
      const task = await firstValueFrom(this.api.report(this.task(), input, this.key));
      this.form.reset({ percent: task.percent, note: '', files: [] });
      this.drop()?.forgetRefused();
      this.draft.clear();
      this.key = newIdempotencyKey();
      this.notices.done('tasks.done.report');
      this.reported.emit(task);
    } catch (error) {
      const problem = toProblem(error);
      const stale = problem.status === 412;
      // The page shows the new state by itself, so nobody has to load it again.
      this.problem.set(applyProblem(this.form, stale ? { ...problem, detail: this.transloco.translate('tasks.stale.report') } : problem));
      // Without an answer the same report may have arrived: trying again must not write it twice.
      if (problem.status !== 0) this.key = newIdempotencyKey();
      if (stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
