import { Component, effect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReviewDefaultsDto, ReviewIssuerDto, ReviewKind } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { ReviewsApi } from './reviews-api';

@Component({
  selector: 'app-review-new-page',
  imports: [
    ReactiveFormsModule,
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
    DateInput,
    FieldErrors,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './review-new-page.html',
})
export class ReviewNewPage {
  private readonly api = inject(ReviewsApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly key = newIdempotencyKey();

  protected readonly kinds: readonly ReviewKind[] = ['sixMonth', 'year'];
  protected readonly issuers = signal<readonly ReviewIssuerDto[]>([]);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  protected readonly form = new FormGroup({
    kind: new FormControl<ReviewKind>('sixMonth', { nonNullable: true }),
    from: new FormControl<string | null>(null, Validators.required),
    to: new FormControl<string | null>(null, Validators.required),
    issuer: new FormControl<ReviewIssuerDto | null>(null, Validators.required),
    title: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(500)] }),
  });
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: this.form.controls.kind.value });

  constructor() {
    effect(() => void this.propose(this.kind()));
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.saving()) return;
    this.saving.set(true);
    try {
      const { kind, from, to, issuer, title } = this.form.getRawValue();
      const review = await firstValueFrom(
        this.api.create({ kind, from, to, issuingBody: issuer!.issuingBody, boardId: issuer!.boardId, title }, this.key),
      );
      this.notices.done('reviews.created');
      await this.router.navigate(['/bao-cao', review.id]);
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.saving.set(false);
    }
  }

  /** Fills in what a review of that kind would usually be; what a person typed for another kind makes room. */
  private async propose(kind: ReviewKind): Promise<void> {
    try {
      const usual: ReviewDefaultsDto = await firstValueFrom(this.api.defaults(kind));
      this.issuers.set(usual.issuers);
      this.form.patchValue({ from: usual.from, to: usual.to, title: usual.title, issuer: usual.issuers[0] ?? null });
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
