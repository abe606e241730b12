import { Component, inject, signal } from '@angular/core';
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
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice, formDraft } from '../ui/form-draft';
import { ProblemBanner } from '../ui/problem-banner';

const MAX_NOTE = 2000;

export interface TaskQuestion {
  /** Names the step and the task. */
  heading: string;
  sentence?: string;
  /** The verb on the button. */
  action: string;
  dangerous?: boolean;
  note: { label: string; required: boolean; field: 'note' | 'reason' };
  /** Asks for a day later than `after` (`yyyy-MM-dd`). */
  day?: { label: string; min: string };
  /** Asks for a unit. */
  units?: { label: string; options: readonly TaskUnitDto[] };
  /** Name of the draft that keeps what is typed. */
  draft: string;
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

/** Asks for what a step needs – a note or reason, a day, a unit – and stays open until the server has taken it. */
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
    ProblemBanner,
  ],
  templateUrl: './task-dialog.html',
})
export class TaskDialog {
  protected readonly question = inject<TaskQuestion>(MAT_DIALOG_DATA);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly ref = inject<MatDialogRef<TaskDialog, WorkTaskDto>>(MatDialogRef);

  protected readonly max = MAX_NOTE;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly note = new FormControl('', {
    nonNullable: true,
    validators: [Validators.maxLength(MAX_NOTE), ...(this.question.note.required ? [Validators.required, Validators.pattern(/\S/)] : [])],
  });
  protected readonly form = new FormGroup({
    [this.question.note.field]: this.note,
    newDay: new FormControl<string | null>(null, this.question.day ? [Validators.required] : []),
    leadUnitId: new FormControl<string | null>(null, this.question.units ? [Validators.required] : []),
  });
  protected readonly draft = formDraft(this.question.draft, this.form);
  /** Somebody else took the task to where this step is none; what was typed can only be copied. */
  protected readonly over = signal(false);

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy() || this.over()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const value = this.form.getRawValue();
      const task = await this.question.send({
        note: this.note.value.trim().normalize('NFC') || null,
        day: (value['newDay'] as string | null) ?? null,
        unitId: (value['leadUnitId'] as string | null) ?? null,
      });
      this.draft.clear();
      this.ref.close(task);
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(applyProblem(this.form, problem.status === 412 ? await this.renewed(problem) : problem));
    } finally {
      this.busy.set(false);
    }
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
