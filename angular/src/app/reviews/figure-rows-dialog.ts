import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ReviewFigureDto, ReviewFigureRowDto, ReviewFigureRowsDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { formatDay } from '../core/i18n/vietnam-time';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { ProblemBanner } from '../ui/problem-banner';
import { ReviewsApi } from './reviews-api';
import { linkOf, valueText } from './reviews-model';

export interface FigureQuestion {
  reviewId: string;
  figure: ReviewFigureDto;
}

/** The rows that add up to a figure, with links to the things themselves. */
@Component({
  selector: 'app-figure-rows-dialog',
  imports: [MatDialogModule, MatButton, RouterLink, TranslocoPipe, EnumTextPipe, ProblemBanner],
  template: `
    <h2 mat-dialog-title>
      {{ data.figure.label }}: {{ text(data.figure.value) }}
      {{ data.figure.unit === 'dong' ? '' : (data.figure.unit | enumText: 'FigureUnit') }}
    </h2>
    <mat-dialog-content>
      <app-problem-banner [problem]="problem()" />
      @if (answer(); as shown) {
        @if (shown.rows.length === 0) {
          <p>{{ 'reviews.noRows' | transloco }}</p>
        } @else {
          <p class="quiet">{{ 'reviews.rowsLead' | transloco: { count: shown.rows.length } }}</p>
          <ul>
            @for (row of shown.rows; track $index) {
              <li>
                <div>
                  @if (link(row); as target) {
                    <a [routerLink]="target" mat-dialog-close>{{ row.label }}</a>
                  } @else {
                    <b>{{ row.label }}</b>
                  }
                  <p class="quiet">{{ about(row) }}</p>
                </div>
                <span class="num">{{ text(row.amount) }}</span>
              </li>
            }
          </ul>
        }
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end"
      ><button matButton mat-dialog-close type="button">{{ 'common.close' | transloco }}</button></mat-dialog-actions
    >
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: 16px;
      justify-content: space-between;
      padding: 8px 0;
      border-block-end: 1px solid var(--app-line);
    }
    li > div {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class FigureRowsDialog {
  protected readonly data = inject<FigureQuestion>(MAT_DIALOG_DATA);
  private readonly api = inject(ReviewsApi);
  protected readonly answer = signal<ReviewFigureRowsDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly link = linkOf;

  constructor() {
    void this.load();
  }

  protected text(value: number): string {
    return valueText(this.data.figure, value);
  }

  /** What else is said of a row, without repeating its name. */
  protected about(row: ReviewFigureRowDto): string {
    const group = row.link === 'document' || row.group === row.label ? null : row.group;
    return [row.detail, group, formatDay(row.day)].filter(Boolean).join(' · ');
  }

  private async load(): Promise<void> {
    try {
      this.answer.set(await firstValueFrom(this.api.rows(this.data.reviewId, this.data.figure.code)));
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
