import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { TaskUnitDto, WorkTaskDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
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
  /** Sends the answer; what the server refuses is shown in the dialog, and nothing typed is lost. */
  send: (answer: { note: string | null; day: string | null; unitId: string | null }) => Promise<WorkTaskDto>;
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
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './task-dialog.html',
})
export class TaskDialog {
  protected readonly question = inject<TaskQuestion>(MAT_DIALOG_DATA);
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

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const value = this.form.getRawValue();
      const task = await this.question.send({
        note: this.note.value.trim().normalize('NFC') || null,
        day: (value['newDay'] as string | null) ?? null,
        unitId: (value['leadUnitId'] as string | null) ?? null,
      });
      this.ref.close(task);
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
