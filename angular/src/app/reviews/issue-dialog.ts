import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReviewDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { dayOf } from '../core/i18n/vietnam-time';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { SignerLine } from '../ui/signer-line';
import { ReviewsApi } from './reviews-api';

export interface IssueQuestion {
  review: ReviewDto;
  /** What should be known before it goes out. */
  warnings: readonly string[];
}

/** Asks for the day of the paper and takes its number; stays open until the server has done it. */
@Component({
  selector: 'app-issue-dialog',
  imports: [ReactiveFormsModule, MatButton, MatDialogModule, TranslocoPipe, BusyButton, DateInput, Icon, ProblemBanner, SignerLine],
  template: `
    <form [formGroup]="form" (ngSubmit)="issue()">
      <h2 mat-dialog-title>{{ 'reviews.issueHeading' | transloco: { name: question.review.periodName } }}</h2>
      <mat-dialog-content class="stack">
        <p>{{ 'reviews.issueSentence' | transloco }}</p>
        @for (warning of question.warnings; track $index) {
          <p class="warning"><app-icon name="info" />{{ warning }}</p>
        }
        @if (question.review.signer; as signer) {
          <p>{{ 'reviews.signer' | transloco }}: <app-signer-line [signer]="signer" /></p>
        }
        <app-problem-banner [problem]="problem()" />
        <app-date-input formControlName="day" [label]="'reviews.day' | transloco" required />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="stamp" [busy]="busy()">{{ 'reviews.step.issue' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    .warning {
      display: flex;
      gap: 12px;
      align-items: flex-start;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
  `,
})
export class IssueDialog {
  private readonly api = inject(ReviewsApi);
  private readonly ref = inject<MatDialogRef<IssueDialog, ReviewDto>>(MatDialogRef);
  private readonly key = newIdempotencyKey();
  protected readonly question = inject<IssueQuestion>(MAT_DIALOG_DATA);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = new FormGroup({ day: new FormControl<string | null>(dayOf(inject(Clock).now()), Validators.required) });

  protected async issue(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    try {
      this.ref.close(await firstValueFrom(this.api.issue(this.question.review, this.form.getRawValue().day, this.key)));
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
