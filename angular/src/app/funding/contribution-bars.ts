import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContributionSumDto } from '../core/api/models';
import { MoneyPipe } from '../ui/pipes';
import { shareOf, valueOf } from './funding-model';

export interface ContributionRow {
  id: string | null;
  name: string;
  sum: ContributionSumDto;
}

/** What was given in money and in kind, a bar for each row, and the table behind them. The largest first. */
@Component({
  selector: 'app-contribution-bars',
  imports: [TranslocoPipe, MoneyPipe],
  template: `
    <h3>{{ heading() }}</h3>
    <ul aria-hidden="true">
      @for (row of bars(); track row.id) {
        <li>
          <span class="name">{{ row.name }}</span>
          <span class="num">{{ row.value | money }}</span>
          <span class="track"
            ><span class="money" [style.inline-size.%]="row.money"></span><span class="goods" [style.inline-size.%]="row.goods"></span
          ></span>
        </li>
      }
    </ul>
    <details>
      <summary>{{ 'funding.table' | transloco: { what: what() } }}</summary>
      <div class="scroll" role="region" tabindex="0" [attr.aria-label]="what()">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ what() }}</th>
              <th scope="col" class="num">{{ 'funding.times' | transloco }}</th>
              <th scope="col" class="num">{{ 'funding.money' | transloco }}</th>
              <th scope="col" class="num">{{ 'funding.goods' | transloco }}</th>
              <th scope="col" class="num">{{ 'funding.sum' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of bars(); track row.id) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td class="num">{{ row.sum.count }}</td>
                <td class="num">{{ row.sum.money | money }}</td>
                <td class="num">{{ row.sum.goods | money }}</td>
                <td class="num">{{ row.value | money }}</td>
              </tr>
            }
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{{ 'funding.sum' | transloco }}</th>
              <td class="num">{{ total().count }}</td>
              <td class="num">{{ total().money | money }}</td>
              <td class="num">{{ total().goods | money }}</td>
              <td class="num">{{ total().money + total().goods | money }}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  `,
  styleUrl: './contribution-bars.scss',
})
export class ContributionBars {
  readonly rows = input.required<readonly ContributionRow[]>();
  readonly total = input.required<ContributionSumDto>();
  /** The answer in a sentence. */
  readonly heading = input.required<string>();
  /** What a row is: "Loại người đóng góp". */
  readonly what = input.required<string>();

  protected readonly bars = computed(() => {
    const rows = this.rows().map((row) => ({ ...row, value: valueOf(row.sum) }));
    const most = Math.max(0, ...rows.map((row) => row.value));
    return rows
      .sort((a, b) => b.value - a.value)
      .map((row) => ({ ...row, money: shareOf(row.sum.money, most), goods: shareOf(row.sum.goods, most) }));
  });
}
