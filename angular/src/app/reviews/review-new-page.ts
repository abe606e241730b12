import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, merge } from 'rxjs';
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
  /** What is usual, being asked and filled in. */
  private proposing: Promise<void> = Promise.resolve();
  private turn = 0;

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

  constructor() {
    const { kind, from, to } = this.form.controls;
    kind.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => (this.proposing = this.propose()));
    merge(from.valueChanges, to.valueChanges)
      .pipe(takeUntilDestroyed())
      .subscribe(() => (this.proposing = this.nameAfterPeriod()));
    // What was refused is being changed; the next answer says anew what is wrong.
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.problem.set(null));
    this.proposing = this.propose();
  }

  protected async save(): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    try {
      // Whoever is quick does not see that the answer which names the issuer is still on its way.
      await this.proposing;
      this.problem.set(null);
      this.form.markAllAsTouched();
      if (this.form.invalid) return;
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

  /** Fills in what a review of that kind would usually be. A subject written by hand stays. */
  private async propose(): Promise<void> {
    const usual = await this.usual();
    if (!usual) return;
    this.offer(usual);
    const title = this.form.controls.title;
    this.form.patchValue({ from: usual.from, to: usual.to, title: title.dirty ? title.value : usual.title }, { emitEvent: false });
  }

  /** The subject follows the days until a person has written it. Days written before the first answer came have overtaken it: then this one says who issues. */
  private async nameAfterPeriod(): Promise<void> {
    const { from, to } = this.form.getRawValue();
    if (!from || !to || (this.issuers().length > 0 && this.form.controls.title.dirty)) return;
    const usual = await this.usual(from, to);
    if (!usual) return;
    this.offer(usual);
    if (!this.form.controls.title.dirty) this.form.controls.title.setValue(usual.title);
  }

  private offer({ issuers }: ReviewDefaultsDto): void {
    this.issuers.set(issuers);
    const chosen = this.form.controls.issuer.value;
    this.form.patchValue({ issuer: issuers.find((i) => i.boardId === chosen?.boardId) ?? issuers[0] ?? null }, { emitEvent: false });
  }

  /** Null when a later question has overtaken it, or when it failed. */
  private async usual(from?: string, to?: string): Promise<ReviewDefaultsDto | null> {
    const turn = ++this.turn;
    try {
      const usual = await firstValueFrom(this.api.defaults(this.form.controls.kind.value, from, to));
      if (turn !== this.turn) return null;
      this.problem.set(null);
      return usual;
    } catch (error) {
      if (turn === this.turn) this.problem.set(toProblem(error));
      return null;
    }
  }
}
