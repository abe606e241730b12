import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DisclosureSummaryDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { MoneyPipe } from '../../ui/pipes';
import { barsOf, spentOf } from './disclosures-model';

/** Income and expense of a period: bars with their amounts; the sentence above says what they come to. */
@Component({
  selector: 'app-disclosure-summary',
  imports: [TranslocoPipe, EnumTextPipe, MoneyPipe],
  template: `
    <h2>
      {{
        'disclosures.summary.sentence'
          | transloco: { in: summary().money | money, out: (spent() | money) || '0 đ', rest: summary().closing | money }
      }}
    </h2>
    <table>
      <caption class="visually-hidden">
        {{
          'disclosures.summary.heading' | transloco
        }}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{{ 'disclosures.summary.what' | transloco }}</th>
          <th scope="col">{{ 'disclosures.summary.amount' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (bar of bars(); track $index) {
          <tr [class]="bar.side">
            <th scope="row">
              {{ bar.key | transloco: { purpose: bar.purpose | enumText: 'ExpensePurpose' } }}
              <span class="bar" aria-hidden="true"><span [style.inline-size.%]="bar.width"></span></span>
            </th>
            <td class="num">{{ bar.amount | money }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './disclosure-summary.scss',
})
export class DisclosureSummary {
  readonly summary = input.required<DisclosureSummaryDto>();
  protected readonly bars = computed(() => barsOf(this.summary()));
  protected readonly spent = computed(() => spentOf(this.summary()));
}
