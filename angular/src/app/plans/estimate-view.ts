import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EstimateDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { EmptyState } from '../ui/empty-state';
import { MoneyPipe } from '../ui/pipes';
import { formatQuantity } from './estimate-numbers';

/** An estimate to read: groups with their lines, tax, total in figures and words, what each source pays. */
@Component({
  selector: 'app-estimate-view',
  imports: [TranslocoPipe, EnumTextPipe, EmptyState, MoneyPipe],
  template: `
    @if (estimate().lines.length === 0) {
      <app-empty-state icon="budget" [sentence]="'plans.estimate.noneYet' | transloco" />
    } @else {
      <div class="scroll" role="region" tabindex="0" [attr.aria-label]="'plans.estimate.heading' | transloco">
        <table>
          <caption class="visually-hidden">
            {{
              'plans.estimate.heading' | transloco
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'plans.estimate.content' | transloco }}</th>
              <th scope="col" class="num">{{ 'plans.estimate.quantity' | transloco }}</th>
              <th scope="col" class="num">{{ 'plans.estimate.unitPrice' | transloco }}</th>
              <th scope="col" class="num">{{ 'plans.estimate.amount' | transloco }}</th>
            </tr>
          </thead>
          @for (group of groups(); track group.group) {
            <tbody>
              <tr class="group">
                <th scope="rowgroup" colspan="3">{{ group.group | enumText: 'EstimateGroup' }}</th>
                <td class="num">{{ group.amount | money }}</td>
              </tr>
              @for (line of group.lines; track $index) {
                <tr>
                  <td>
                    {{ line.content }}
                    @if (line.specification) {
                      <span class="quiet">{{ line.specification }}</span>
                    }
                    <span class="quiet">{{ line.source | enumText: 'FundingSource' }}</span>
                    @if (line.priceBasis) {
                      <span class="quiet">{{ 'plans.estimate.priceBasis' | transloco }}: {{ line.priceBasis }}</span>
                    }
                    @if (line.note) {
                      <span class="quiet">{{ 'plans.estimate.note' | transloco }}: {{ line.note }}</span>
                    }
                  </td>
                  <td class="num">{{ quantity(line.quantity) }} {{ line.unit }}</td>
                  <td class="num">{{ line.unitPrice | money }}</td>
                  <td class="num">{{ line.amount | money }}</td>
                </tr>
              }
            </tbody>
          }
          <tfoot>
            @if (estimate().vatBasisPoints) {
              <tr>
                <th scope="row" colspan="3">{{ 'plans.estimate.vat' | transloco }} {{ estimate().vatBasisPoints / 100 }} %</th>
                <td class="num">{{ estimate().vatAmount | money }}</td>
              </tr>
            }
            <tr class="total">
              <th scope="row" colspan="3">{{ 'plans.estimate.total' | transloco }}</th>
              <td class="num">{{ estimate().total | money }}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="words">{{ estimate().totalInWords }}</p>
      <ul>
        @for (source of estimate().sources; track source.source) {
          <li>{{ source.source | enumText: 'FundingSource' }}: {{ source.amount | money }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
      container-type: inline-size;
    }
    .scroll {
      overflow-x: auto;
    }
    @container (max-width: 519.98px) {
      table,
      tbody,
      tfoot {
        display: block;
      }
      thead {
        display: none;
      }
      tr {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 12px;
        padding: 8px 0;
        border-bottom: 1px solid var(--app-line);
      }
      tr > td:first-child {
        flex: 1 0 100%;
      }
      tr:not(.group) > td,
      tr > th {
        padding: 0;
        border: 0;
      }
      tr.group > td,
      tfoot td {
        padding: 0;
        border: 0;
      }
      tr:not(.group) > td:nth-child(3)::before {
        content: '× ';
      }
      tr:not(.group) > td:nth-child(4)::before {
        content: '= ';
      }
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 6px 8px;
      text-align: start;
      vertical-align: top;
      border-bottom: 1px solid var(--app-line);
    }
    th.num,
    td.num {
      text-align: end;
    }
    td span {
      display: block;
      font-size: 0.8125rem;
    }
    thead th {
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
    }
    .group > *,
    .total > * {
      font-weight: 600;
    }
    .words {
      font-style: italic;
    }
    ul {
      padding-inline-start: 20px;
    }
  `,
})
export class EstimateView {
  readonly estimate = input.required<EstimateDto>();
  protected readonly quantity = formatQuantity;
  protected readonly groups = computed(() => {
    const estimate = this.estimate();
    return estimate.groups.map((group) => ({ ...group, lines: estimate.lines.filter((line) => line.group === group.group) }));
  });
}
