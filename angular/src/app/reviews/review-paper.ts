import { Component, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DomSanitizer, SafeResourceUrl } from '@angular/platform-browser';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PaperFindingDto, ReviewDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { SaveFile } from '../tasks/save-file';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { ReviewsApi } from './reviews-api';

/** The true PDF of a review, the Word file to take away, and what the check of its form says of a draft. */
@Component({
  selector: 'app-review-paper',
  imports: [MatButton, TranslocoPipe, EnumTextPipe, Icon, ProblemBanner, StateChip],
  templateUrl: './review-paper.html',
  styleUrl: './review-paper.scss',
})
export class ReviewPaper {
  private readonly api = inject(ReviewsApi);
  private readonly files = inject(SaveFile);
  private readonly sanitizer = inject(DomSanitizer);

  readonly review = input.required<ReviewDto>();

  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly address = signal<string | null>(null);
  protected readonly safe = signal<SafeResourceUrl | null>(null);
  protected readonly findings = signal<readonly PaperFindingDto[] | null>(null);

  constructor() {
    effect(() => {
      this.review();
      untracked(() => void this.load());
    });
    inject(DestroyRef).onDestroy(() => this.forget());
  }

  protected async load(): Promise<void> {
    const review = this.review();
    try {
      const pdf = await firstValueFrom(this.api.paper(review.id, 'pdf'));
      this.forget();
      const url = URL.createObjectURL(pdf);
      this.address.set(url);
      // Our own PDF, just fetched: nothing a stranger could have put into the address.
      this.safe.set(this.sanitizer.bypassSecurityTrustResourceUrl(`${url}#view=FitH`));
      this.findings.set(await firstValueFrom(this.api.check(review.id)));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async saveWord(): Promise<void> {
    const review = this.review();
    try {
      const name = (review.symbol ?? 'du-thao-bao-cao').replace(/[/\\]/g, '-');
      this.files.save(await firstValueFrom(this.api.paper(review.id, 'docx')), `${name}.docx`);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  private forget(): void {
    const url = this.address();
    if (url) URL.revokeObjectURL(url);
  }
}
