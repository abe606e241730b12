import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReviewFigureDto, ReviewFigureRowDto, ReviewFigureRowsDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { formatDay } from '../core/i18n/vietnam-time';
import { ExportMenu } from '../ui/export-menu';
import { ProblemBanner } from '../ui/problem-banner';
import { ReviewsApi } from './reviews-api';
import { withoutMarks } from '../core/i18n/without-marks';
import { linkOf, rowsHaveAmounts, valueText } from './reviews-model';

export interface FigureQuestion {
  reviewId: string;
  figure: ReviewFigureDto;
  /** The rows of the same days a year before. */
  yearBefore: boolean;
}

/** Fewer rows are found by eye. */
const ROWS_TO_SEARCH = 15;

/** The rows that add up to a figure, with links to the things themselves. */
@Component({
  selector: 'app-figure-rows-dialog',
  imports: [MatDialogModule, MatButton, MatFormField, MatInput, MatLabel, RouterLink, TranslocoPipe, ExportMenu, ProblemBanner],
  templateUrl: './figure-rows-dialog.html',
  styleUrl: './figure-rows-dialog.scss',
})
export class FigureRowsDialog {
  protected readonly data = inject<FigureQuestion>(MAT_DIALOG_DATA);
  private readonly api = inject(ReviewsApi);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  protected readonly answer = signal<ReviewFigureRowsDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly filter = signal('');
  protected readonly link = linkOf;
  protected readonly value = this.data.yearBefore ? this.data.figure.previous : this.data.figure.value;
  protected readonly heading = this.headingOf(this.data);
  protected readonly exportUrl = `${this.api.rowsUrl(this.data.reviewId, this.data.figure.code)}/export`;
  protected readonly exportQuery = { yearBefore: String(this.data.yearBefore) };

  private readonly all = computed(() =>
    (this.answer()?.rows ?? []).map((row) => {
      const about = this.about(row);
      return { row, about, words: withoutMarks(`${row.label} ${about}`) };
    }),
  );
  protected readonly total = computed(() => this.all().length);
  protected readonly searchable = computed(() => this.total() > ROWS_TO_SEARCH);
  protected readonly hasAmounts = computed(() => rowsHaveAmounts(this.answer()?.rows ?? []));
  protected readonly rows = computed(() => {
    const words = withoutMarks(this.filter()).split(' ').filter(Boolean);
    return this.all().filter((entry) => words.every((word) => entry.words.includes(word)));
  });

  constructor() {
    void this.load();
  }

  private headingOf({ figure, yearBefore }: FigureQuestion): string {
    const which = yearBefore ? ` (${this.transloco.translate('reviews.samePeriod')})` : '';
    const unit = figure.unit === 'dong' || this.value === null ? '' : ` ${this.texts.enumText('FigureUnit', figure.unit)}`;
    return `${figure.label}${which}: ${this.text(this.value)}${unit}`;
  }

  protected text(value: number | null): string {
    return valueText(this.data.figure, value, this.language.current());
  }

  protected number(value: number): string {
    return value.toLocaleString(this.language.current() === 'en' ? 'en-GB' : 'vi-VN');
  }

  /** What else is said of a row, without repeating its name. */
  private about(row: ReviewFigureRowDto): string {
    const group = row.link === 'document' || row.group === row.label ? null : row.group;
    const status = row.status ? this.texts.enumText('WorkTaskStatus', row.status) : null;
    const day = [row.dayOf && row.day ? this.texts.enumText('FigureDay', row.dayOf) : null, formatDay(row.day)].filter(Boolean).join(' ');
    return [row.detail, group, status, day].filter(Boolean).join(' · ');
  }

  private async load(): Promise<void> {
    try {
      const { reviewId, figure, yearBefore } = this.data;
      this.answer.set(await firstValueFrom(this.api.rows(reviewId, figure.code, yearBefore)));
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
