import { Component, inject, Injectable, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';

export interface EndQuestion<T> {
  heading: string;
  sentence: string;
  action: string;
  /** The first day that may be chosen. */
  from: string;
  /** Asked only when something is said of it. */
  withReason: boolean;
  end: (input: { lastDay: string; reason: string }) => Observable<T>;
}

/** Asks for the last day (and the reason) of something that ends, and ends it. */
@Component({
  selector: 'app-end-dialog',
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
      <h2 mat-dialog-title>{{ question.heading }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="problem()" />
          <p>{{ question.sentence }}</p>
          <app-date-input formControlName="lastDay" required [label]="'organisation.lastDay' | transloco" [min]="question.from" />
          @if (question.withReason) {
            <mat-form-field>
              <mat-label>{{ 'common.reason' | transloco }}</mat-label>
              <textarea matInput formControlName="reason" rows="3" maxlength="2000" required></textarea>
              <mat-error><app-field-errors [of]="form.controls.reason" /></mat-error>
            </mat-form-field>
          }
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" [mat-dialog-close]="null">{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" [busy]="busy()">{{ question.action }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class EndDialog<T> {
  protected readonly question = inject<EndQuestion<T>>(MAT_DIALOG_DATA);
  private readonly ref = inject<MatDialogRef<EndDialog<T>, T | null>>(MatDialogRef);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = new FormGroup({
    lastDay: new FormControl<string | null>(inject(Clock).today(), { validators: [Validators.required] }),
    reason: new FormControl('', {
      nonNullable: true,
      validators: this.question.withReason ? [Validators.required, Validators.pattern(/\S/)] : [],
    }),
  });

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    const { lastDay, reason } = this.form.getRawValue();
    if (this.form.invalid || !lastDay || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.ref.close(await firstValueFrom(this.question.end({ lastDay, reason })));
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}

@Injectable({ providedIn: 'root' })
export class EndDialogs {
  private readonly dialog = inject(MatDialog);

  /** What the server answered, or null when the person turned back. */
  async ask<T>(question: EndQuestion<T>): Promise<T | null> {
    const ref = this.dialog.open<EndDialog<T>, EndQuestion<T>, T | null>(EndDialog, { data: question, width: '560px' });
    return (await firstValueFrom(ref.afterClosed())) ?? null;
  }
}
