import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { EstimateSheetDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { formatQuantity } from '../../plans/estimate-numbers';
import { Icon } from '../../ui/icon';
import { MoneyPipe } from '../../ui/pipes';

export interface SheetQuestion {
  fileName: string;
  sheet: EstimateSheetDto;
  /** Lines that stand in the form already. */
  lines: number;
}

export type SheetAnswer = 'right' | 'all' | 'instead';

/** What was read of an Excel sheet, with every row that is wrong and why, before any of it goes into the form. */
@Component({
  selector: 'app-sheet-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, EnumTextPipe, Icon, MoneyPipe],
  template: `
    <h2 mat-dialog-title>{{ 'estimates.sheet.heading' | transloco: { name: question.fileName } }}</h2>
    <mat-dialog-content>
      <div class="stack">
        <p role="status">
          {{
            (wrong().length ? 'estimates.sheet.someWrong' : 'estimates.sheet.allRight')
              | transloco: { count: lines.length, wrong: wrong().length }
          }}
        </p>
        @if (wrong().length) {
          <ul class="wrong">
            @for (line of wrong(); track line.row) {
              <li>
                <app-icon name="alertCircle" /><span
                  ><strong>{{ 'estimates.sheet.row' | transloco: { row: line.row } }}</strong> {{ line.content }}:
                  {{ line.problems.join(' ') }}</span
                >
              </li>
            }
          </ul>
        }
        <div class="scroll" role="region" tabindex="0" [attr.aria-label]="'estimates.sheet.rows' | transloco">
          <table>
            <thead>
              <tr>
                <th scope="col" class="num">{{ 'estimates.sheet.rowNumber' | transloco }}</th>
                <th scope="col">{{ 'plans.estimate.content' | transloco }}</th>
                <th scope="col" class="num">{{ 'plans.estimate.quantity' | transloco }}</th>
                <th scope="col" class="num">{{ 'plans.estimate.unitPrice' | transloco }}</th>
                <th scope="col">{{ 'plans.estimate.source' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (line of lines; track line.row) {
                <tr [class.bad]="line.problems.length">
                  <td class="num">{{ line.row }}</td>
                  <td>
                    {{ line.content }} <span class="quiet">{{ line.group | enumText: 'EstimateGroup' }}</span>
                  </td>
                  <td class="num">{{ quantity(line.quantity) || '?' }} {{ line.unit }}</td>
                  <td class="num">{{ (line.unitPrice | money) || '?' }}</td>
                  <td>{{ line.source ? (line.source | enumText: 'FundingSource') : '?' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
      @if (question.lines) {
        <button matButton="outlined" type="button" mat-dialog-close="instead">{{ 'estimates.sheet.instead' | transloco }}</button>
      }
      @if (wrong().length && wrong().length < lines.length) {
        <button matButton="outlined" type="button" mat-dialog-close="right">
          {{ 'estimates.sheet.right' | transloco: { count: lines.length - wrong().length } }}
        </button>
      }
      <button matButton="filled" type="button" mat-dialog-close="all">
        {{ (wrong().length ? 'estimates.sheet.allToMend' : 'estimates.sheet.all') | transloco: { count: lines.length } }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    .wrong {
      display: grid;
      gap: 4px;
      padding: 0;
      list-style: none;
      color: var(--app-late-ink);
    }
    .wrong li {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      gap: 8px;
      overflow-wrap: anywhere;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      min-width: 520px;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 4px 8px;
      border-bottom: 1px solid var(--app-line);
      text-align: start;
      vertical-align: top;
    }
    th.num,
    td.num {
      text-align: end;
    }
    td .quiet {
      display: block;
      font-size: 0.8125rem;
    }
    .bad > td {
      background: var(--app-late-ground);
    }
  `,
})
export class SheetDialog {
  protected readonly question = inject<SheetQuestion>(MAT_DIALOG_DATA);
  protected readonly lines = this.question.sheet.lines;
  protected readonly wrong = computed(() => this.lines.filter((line) => line.problems.length));
  protected readonly quantity = formatQuantity;
}
