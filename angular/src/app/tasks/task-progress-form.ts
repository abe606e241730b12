import {
  Component,
  computed,
  effect,
  ElementRef,
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
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { WorkTaskDto } from '../core/api/models';
import { newIdempotencyKey } from '../core/http/request-options';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { applyProblem } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { reportAnswer, reportDraft, reportForm, TaskReportFields } from './task-report';
import { fallQuestion } from './task-words';
import { TasksApi } from './tasks-api';

/**
 * How far it is, what was done, and the evidence. A coordinating unit gives no percentage. What is typed is kept until it
 * is sent, here or together with the work that is handed in: when the task meanwhile takes no report any more, the words stay
 * to be copied.
 */
@Component({
  selector: 'app-task-progress-form',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    DraftNotice,
    Icon,
    ProblemBanner,
    TaskReportFields,
  ],
  templateUrl: './task-progress-form.html',
  styles: `
    /* Nothing to say takes no room. */
    :host {
      display: contents;
    }
  `,
})
export class TaskProgressForm implements OnInit {
  private readonly api = inject(TasksApi);
  private readonly notices = inject(Notices);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly fields = viewChild(TaskReportFields);

  readonly task = input.required<WorkTaskDto>();
  readonly withPercent = input.required<boolean>();
  /** False: the task takes neither report nor note from this person now. */
  readonly open = input.required<boolean>();
  readonly reported = output<WorkTaskDto>();
  /** Somebody changed the task meanwhile; what was typed stays. */
  readonly stale = output<void>();

  protected readonly canCopy = typeof navigator.clipboard?.writeText === 'function';
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected draft!: FormDraft;
  private key = newIdempotencyKey();

  readonly form = reportForm(0);
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
    this.draft = runInInjectionContext(this.injector, () => formDraft(reportDraft(this.task()), this.form));
    if (this.draft.restoredAt()) percent.markAsDirty();
  }

  /** True, and said so, while a file is on its way: whatever is sent now would leave it behind. */
  waitsForFiles(): boolean {
    const waits = this.fields()?.uploading() ?? false;
    if (waits) this.notices.done('tasks.filesUnderWay');
    return waits;
  }

  /** Leads whoever wants to report to the first field. */
  focus(): void {
    const field = this.host.nativeElement.querySelector<HTMLElement>('input, textarea');
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }

  /** What was typed has been handed in. */
  sent(task: WorkTaskDto): void {
    this.form.reset({ percent: task.percent, note: '', files: [] });
    this.fields()?.forgetRefused();
    this.draft.clear();
    this.problem.set(null);
    this.key = newIdempotencyKey();
  }

  /** Shows what was typed about this task in another view of the same form. */
  showTyped(): void {
    this.form.setValue(this.form.getRawValue());
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
    const { percent, note, attachmentIds } = reportAnswer(this.form);
    this.form.controls.note.updateValueAndValidity();
    const empty = !note && attachmentIds.length === 0;
    if (empty && (!this.withPercent() || percent === this.task().percent)) this.form.controls.note.setErrors({ required: true });
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy() || !this.open() || this.waitsForFiles()) return;
    const fall = this.withPercent()
      ? fallQuestion(this.task().percent, percent, (key, values) => this.transloco.translate(key, values))
      : null;
    if (fall && !(await this.dialogs.confirm(fall))) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const input = { percent: this.withPercent() ? percent : null, note, attachmentIds };
      const task = await firstValueFrom(this.api.report(this.task(), input, this.key));
      this.sent(task);
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
