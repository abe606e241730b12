import { booleanAttribute, Component, computed, inject, input, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSlider, MatSliderThumb } from '@angular/material/slider';
import { TranslocoPipe } from '@jsverse/transloco';
import { map, startWith, switchMap } from 'rxjs';
import { FieldErrors } from '../ui/field-errors';
import { FileDrop, StoredFile } from '../ui/file-drop';
import { TasksApi } from './tasks-api';

export const MAX_NOTE = 2000;
const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.mp4,.txt,.csv,.docx,.xlsx,.doc,.xls';

export type ReportForm = FormGroup<{
  percent: FormControl<number>;
  note: FormControl<string>;
  /** Already at the server, so that they outlive a closed tab with the draft. */
  files: FormControl<StoredFile[]>;
}>;

export interface ReportAnswer {
  percent: number;
  note: string | null;
  attachmentIds: string[];
}

export function reportForm(percent: number): ReportForm {
  return new FormGroup({
    percent: new FormControl(percent, { nonNullable: true }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NOTE)] }),
    files: new FormControl<StoredFile[]>([], { nonNullable: true }),
  });
}

/** Name of the draft that keeps what is typed about a task, on its page as in a dialog. */
export function reportDraft(task: { id: string }): string {
  return `tasks.report.${task.id}`;
}

export function reportAnswer(form: ReportForm): ReportAnswer {
  const { percent, note, files } = form.getRawValue();
  return { percent, note: note.trim().normalize('NFC') || null, attachmentIds: files.map((f) => f.id) };
}

/** The fields of a report: how far it is, what was done, and the evidence. */
@Component({
  selector: 'app-task-report-fields',
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
    FieldErrors,
    FileDrop,
  ],
  template: `
    <div class="stack" [formGroup]="form()">
      @if (withPercent()) {
        <div class="percent">
          <label [id]="id + '-label'" [for]="id">{{ 'tasks.percentDone' | transloco }}</label>
          <mat-slider min="0" max="100" step="5">
            <input matSliderThumb [id]="id" formControlName="percent" [attr.aria-labelledby]="id + '-label'" />
          </mat-slider>
          <output class="num" [for]="id">{{ value().percent }} %</output>
        </div>
      }
      <mat-form-field>
        <mat-label>{{ 'tasks.whatWasDone' | transloco }}</mat-label>
        <textarea matInput rows="3" formControlName="note" [maxlength]="max"></textarea>
        <mat-hint align="end">{{ value().note.length }}/{{ max }}</mat-hint>
        <mat-error><app-field-errors [of]="form().controls.note" /></mat-error>
      </mat-form-field>
      <app-file-drop
        [upload]="send"
        [files]="value().files"
        (filesChange)="attach($event)"
        [label]="'tasks.evidence' | transloco"
        [accept]="accept"
        photo
      />
    </div>
  `,
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
export class TaskReportFields {
  private static made = 0;
  private readonly api = inject(TasksApi);
  private readonly drop = viewChild.required(FileDrop);

  readonly form = input.required<ReportForm>();
  readonly withPercent = input(false, { transform: booleanAttribute });

  /** Page and dialog may show the fields at the same time. */
  protected readonly id = `percent-${++TaskReportFields.made}`;
  protected readonly max = MAX_NOTE;
  protected readonly accept = ACCEPT;
  protected readonly send = (file: File) => this.api.upload(file);
  private readonly changes = toSignal(
    toObservable(this.form).pipe(
      switchMap((form) =>
        form.valueChanges.pipe(
          startWith(null),
          map(() => form.getRawValue()),
        ),
      ),
    ),
  );
  protected readonly value = computed(() => this.changes() ?? this.form().getRawValue());
  /** True while a file is on its way. */
  readonly uploading = computed(() => this.drop().busy());

  /** Takes what was refused off the list; call after the files have been handed in. */
  forgetRefused(): void {
    this.drop().forgetRefused();
  }

  protected attach(files: StoredFile[]): void {
    const control = this.form().controls.files;
    control.markAsDirty();
    control.setValue(files);
  }
}
