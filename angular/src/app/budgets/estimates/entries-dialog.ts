import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetEntryDto, FundingSource, LedgerKind } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ExportMenu } from '../../ui/export-menu';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { Measure } from '../budgets-model';
import { EstimatesApi } from './estimates-api';

const PAGE = 50;

export interface EntriesQuestion {
  estimateId: string;
  figure: Measure;
  /** Of the line, the source or the whole. */
  of: string;
  amount: number;
  lineKey?: string;
  source?: FundingSource;
}

/** The entries of the books that make one figure; they add up to it. */
@Component({
  selector: 'app-entries-dialog',
  imports: [MatButton, MatDialogModule, RouterLink, TranslocoPipe, EnumTextPipe, DayPipe, ExportMenu, MoneyPipe, ProblemBanner],
  template: `
    <h2 mat-dialog-title>
      {{
        'estimates.entries.heading'
          | transloco: { what: ('budgets.measure.' + question.figure | transloco), amount: (question.amount | money) }
      }}
    </h2>
    <mat-dialog-content>
      <div class="stack">
        <p class="quiet">{{ question.of }}</p>
        <app-problem-banner [problem]="problem()" [retry]="true" (again)="load()" />
        @if (entries(); as rows) {
          @if (rows.length) {
            <div class="scroll" role="region" tabindex="0" [attr.aria-label]="'estimates.entries.table' | transloco">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{{ 'estimates.entries.day' | transloco }}</th>
                    <th scope="col">{{ 'estimates.entries.kind' | transloco }}</th>
                    <th scope="col">{{ 'estimates.entries.words' | transloco }}</th>
                    <th scope="col" class="num">{{ 'estimates.entries.change' | transloco }}</th>
                    <th scope="col">{{ 'estimates.entries.by' | transloco }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (entry of rows; track entry.id) {
                    <tr>
                      <td class="num">{{ entry.day | day }}</td>
                      <td>
                        @if (linkOf(entry); as link) {
                          <a [routerLink]="link" mat-dialog-close>{{ entry.kind | enumText: 'LedgerKind' }}</a>
                        } @else {
                          {{ entry.kind | enumText: 'LedgerKind' }}
                        }
                      </td>
                      <td>{{ entry.words }}</td>
                      <td class="num">{{ entry.change ?? entry.amount | money }}</td>
                      <td>{{ entry.byName }}</td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
            @if (rows.length < total()) {
              <div>
                <button matButton="outlined" type="button" (click)="more()">
                  {{ 'estimates.entries.more' | transloco: { count: total() - rows.length } }}
                </button>
              </div>
            }
          } @else {
            <p>{{ 'estimates.entries.none' | transloco }}</p>
          }
        } @else if (!problem()) {
          <div class="skeleton" style="height: 160px" role="status" [attr.aria-label]="'list.loading' | transloco"></div>
        }
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <app-export-menu [url]="api.entriesExportUrl(question.estimateId)" name="but-toan" [query]="asked" />
      <button matButton="filled" type="button" mat-dialog-close>{{ 'common.close' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      min-width: 560px;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 6px 8px;
      border-bottom: 1px solid var(--app-line);
      text-align: start;
      vertical-align: top;
    }
    thead th {
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
    }
    th.num,
    td.num:not(:first-child) {
      text-align: end;
    }
    td:first-child {
      text-align: start;
    }
  `,
})
export class EntriesDialog {
  protected readonly api = inject(EstimatesApi);
  protected readonly question = inject<EntriesQuestion>(MAT_DIALOG_DATA);
  protected readonly entries = signal<BudgetEntryDto[] | null>(null);
  protected readonly total = signal(0);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly asked: Record<string, string> = {
    figure: this.question.figure,
    ...(this.question.lineKey ? { lineKey: this.question.lineKey } : {}),
    ...(this.question.source ? { source: this.question.source } : {}),
  };
  private page = 1;

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    try {
      const page = await firstValueFrom(this.api.entries(this.question.estimateId, { ...this.asked, page: this.page, pageSize: PAGE }));
      this.entries.update((rows) => [...(this.page > 1 ? (rows ?? []) : []), ...page.items]);
      this.total.set(page.total);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected more(): void {
    this.page++;
    void this.load();
  }

  protected linkOf(entry: BudgetEntryDto): readonly unknown[] | null {
    return documentOf(entry.kind, entry.documentId, entry.contractId);
  }
}

/** The page of the document that made an entry; null where it has none of its own. */
export function documentOf(kind: LedgerKind, documentId: string, contractId: string | null): readonly unknown[] | null {
  switch (kind) {
    case 'approval':
    case 'revision':
      return ['/kinh-phi/du-toan', documentId];
    case 'allocation':
    case 'allocationReduction':
      return ['/kinh-phi/phan-bo', documentId];
    case 'advance':
    case 'payment':
    case 'paymentReversal':
      return ['/kinh-phi/thanh-toan', documentId];
    case 'carryOver':
    case 'cancellation':
      return ['/kinh-phi/quyet-toan', documentId];
    default:
      return contractId ? ['/kinh-phi/hop-dong', contractId] : null;
  }
}
