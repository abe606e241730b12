import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReviewDto, ReviewFindingDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { Icon } from '../ui/icon';
import { PdfView } from '../ui/pdf-view';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { ReviewsApi } from './reviews-api';

/** The true PDF of a review, the Word file to take away, and what the check of its form says of a draft. */
@Component({
  selector: 'app-review-paper',
  imports: [MatButton, TranslocoPipe, EnumTextPipe, BusyButton, Icon, PdfView, ProblemBanner, StateChip],
  templateUrl: './review-paper.html',
  styleUrl: './review-paper.scss',
})
export class ReviewPaper {
  protected readonly api = inject(ReviewsApi);
  private readonly download = inject(Download);

  readonly review = input.required<ReviewDto>();
  readonly editable = input(false);
  /** To the field where something is put right. */
  readonly fix = output<string>();

  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  protected readonly findings = signal<readonly ReviewFindingDto[] | null>(null);
  protected readonly name = computed(() => (this.review().symbol ?? 'du-thao-bao-cao').replace(/[/\\]/g, '-'));

  constructor() {
    effect(() => {
      this.review();
      untracked(() => void this.check());
    });
  }

  protected async check(): Promise<void> {
    const review = this.review();
    try {
      const findings = await firstValueFrom(this.api.check(review.id));
      if (review !== this.review()) return;
      this.findings.set(findings);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async saveWord(): Promise<void> {
    this.saving.set(true);
    await this.download.save(this.api.paperUrl(this.review().id, 'docx'), `${this.name()}.docx`);
    this.saving.set(false);
  }
}
