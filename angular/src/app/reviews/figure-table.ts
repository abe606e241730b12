import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReviewDto, ReviewFigureDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { FigureQuestion, FigureRowsDialog } from './figure-rows-dialog';
import { changeText, percentText, valueText } from './reviews-model';

/** Figures of a review beside those of the year before; each opens the rows behind it. */
@Component({
  selector: 'app-figure-table',
  imports: [MatButton, TranslocoPipe, EnumTextPipe],
  templateUrl: './figure-table.html',
  styleUrl: './figure-table.scss',
})
export class FigureTable {
  private readonly dialog = inject(MatDialog);
  private readonly language = inject(Language);

  readonly review = input.required<ReviewDto>();
  /** Only these figures; all when empty. */
  readonly codes = input<readonly string[]>([]);

  /** What the figures are about, where a page has several tables. */
  readonly label = input('');

  protected readonly groups = computed(() => {
    const codes = this.codes();
    const shown = this.review().figures.filter((f) => codes.length === 0 || codes.includes(f.code));
    const names = [...new Set(shown.map((f) => f.group))];
    return names.map((group) => ({ group, figures: shown.filter((f) => f.group === group) }));
  });
  protected readonly value = (figure: ReviewFigureDto, value: number | null) => valueText(figure, value, this.language.current());
  protected readonly change = (figure: ReviewFigureDto) => changeText(figure, this.language.current());
  protected readonly percent = (perMille: number | null) => percentText(perMille, this.language.current());

  /** Lengths of the two bars in hundredths of the longer one. */
  protected bars(figure: ReviewFigureDto): { now: number; before: number } | null {
    const { value, previous } = figure;
    const longest = Math.max(value ?? 0, previous ?? 0);
    return value === null || previous === null || longest === 0
      ? null
      : { now: (100 * value) / longest, before: (100 * previous) / longest };
  }

  protected open(figure: ReviewFigureDto, yearBefore = false): void {
    const data: FigureQuestion = { reviewId: this.review().id, figure, yearBefore };
    this.dialog.open(FigureRowsDialog, { data, width: '720px', maxWidth: '96vw' });
  }
}
