import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { TaskUnitDto, WorkTaskDto, WorkTaskStatus } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { ServerTexts } from '../core/i18n/server-texts';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { ConfirmQuestion, Dialogs } from '../ui/dialogs';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { MAX_NOTE, ReportForm, TaskReportFields } from './task-report';
import { fallQuestion } from './task-words';

export interface TaskQuestion {
  /** Names the step and the task. */
  heading: string;
  sentence?: string;
  /** The verb on the button. */
  action: string;
  dangerous?: boolean;
  note?: { label: string; required: boolean; field: 'note' | 'reason' };
  /** Asks for percent, words and files; with what is typed on the page already. */
  report?: {
    form: ReportForm;
    /** As reported until now. */
    percent: number;
    /** Without words, files or another percentage there is nothing to send. */
    needed: boolean;
    /** The work is handed in with it. */
    submits: boolean;
  };
  /** Asks for a day later than `after` (`yyyy-MM-dd`). */
  day?: { label: string; min: string };
  /** Asks for a unit. */
  units?: { label: string; options: readonly TaskUnitDto[] };
  /** Name of the draft that keeps what is typed; null where the page keeps it. */
  draft: string | null;
  /** Sends the answer; what the server refuses is shown in the dialog, and nothing typed is lost. */
  send: (answer: TaskAnswer) => Promise<WorkTaskDto>;
  /** Reads the task anew after somebody else changed it: how it stands, and whether this step is still one's own. */
  renew: () => Promise<{ status: WorkTaskStatus; allowed: boolean }>;
}

export interface TaskAnswer {
  note: string | null;
  day: string | null;
  unitId: string | null;
}

/** Asks for what a step needs – a note or reason, a report, a day, a unit – and stays open until the server has taken it. */
@Component({
  selector: 'app-task-dialog',
  imports: [
    ReactiveFormsModule,
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
    BusyButton,
    DateInput,
    DraftNotice,
    FieldErrors,
    Icon,
    ProblemBanner,
    TaskReportFields,
  ],
  templateUrl: './task-dialog.html',
  styles: `
    .sentence {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .unfinished {
      display: flex;
      gap: 8px;
      padding: 8px 12px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
  `,
})
export class TaskDialog {
  protected readonly question = inject<TaskQuestion>(MAT_DIALOG_DATA);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly notices = inject(Notices);
  private readonly dialogs = inject(Dialogs);
  private readonly fields = viewChild(TaskReportFields);
  private readonly ref = inject<MatDialogRef<TaskDialog, WorkTaskDto>>(MatDialogRef);

  protected readonly max = MAX_NOTE;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly note =
    this.question.report?.form.controls.note ??
    new FormControl('', {
      nonNullable: true,
      validators: [
        Validators.maxLength(MAX_NOTE),
        ...(this.question.note?.required ? [Validators.required, Validators.pattern(/\S/)] : []),
      ],
    });
  protected readonly form: FormGroup =
    this.question.report?.form ??
    new FormGroup({
      [this.question.note?.field ?? 'note']: this.note,
      newDay: new FormControl<string | null>(null, this.question.day ? [Validators.required] : []),
      leadUnitId: new FormControl<string | null>(null, this.question.units ? [Validators.required] : []),
    });
  protected readonly draft = this.question.draft ? formDraft(this.question.draft, this.form) : null;
  private readonly changes = toSignal<unknown>(this.form.valueChanges);
  /** How far the work is that is handed in unfinished. */
  protected readonly unfinished = computed(() => {
    this.changes();
    const report = this.question.report;
    const percent = report?.form.controls.percent.value ?? 100;
    return report?.submits && percent < 100 ? `${percent}` : null;
  });
  /** Somebody else took the task to where this step is none; what was typed can only be copied. */
  protected readonly over = signal(false);

  protected async submit(): Promise<void> {
    this.checkReport();
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy() || this.over()) return;
    if (this.fields()?.uploading()) {
      this.notices.done('tasks.filesUnderWay');
      return;
    }
    const fall = this.fall();
    if (fall && !(await this.dialogs.confirm(fall))) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const value = this.form.getRawValue() as { newDay?: string | null; leadUnitId?: string | null };
      const task = await this.question.send({
        note: this.note.value.trim().normalize('NFC') || null,
        day: value.newDay ?? null,
        unitId: value.leadUnitId ?? null,
      });
      this.draft?.clear();
      this.ref.close(task);
    } catch (error) {
      const problem = toProblem(error);
      const left = applyProblem(this.form, problem.status === 412 ? await this.renewed(problem) : problem);
      // What stands at its field is not said a second time above, where it would outlive the correction.
      const told = Object.keys(problem.errors ?? {}).length > 0 && Object.keys(left.errors ?? {}).length === 0;
      this.problem.set(told ? null : left);
    } finally {
      this.busy.set(false);
    }
  }

  private checkReport(): void {
    const report = this.question.report;
    if (!report?.needed) return;
    this.note.updateValueAndValidity();
    const { percent, note, files } = report.form.getRawValue();
    if (!note.trim() && files.length === 0 && percent === report.percent) this.note.setErrors({ required: true });
  }

  /** A percentage lower than before may be a slip of the finger. */
  private fall(): ConfirmQuestion | null {
    const report = this.question.report;
    if (!report) return null;
    return fallQuestion(report.percent, report.form.controls.percent.value, (key, values) => this.transloco.translate(key, values));
  }

  /** The step can be sent again to the task as it is now; the question says what to look at first. */
  private async renewed(problem: ProblemDetails): Promise<ProblemDetails> {
    try {
      const { status, allowed } = await this.question.renew();
      this.over.set(!allowed);
      const words = { status: this.texts.enumText('WorkTaskStatus', status), action: this.question.action };
      return { ...problem, detail: this.transloco.translate(allowed ? 'tasks.stale.again' : 'tasks.stale.over', words) };
    } catch {
      return problem;
    }
  }
}
