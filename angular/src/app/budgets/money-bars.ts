import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetMoneyDto } from '../core/api/models';
import { Icon } from '../ui/icon';
import { MoneyPipe } from '../ui/pipes';
import { Measure, MEASURES, percentText, shareOf } from './budgets-model';

/**
 * Approved, allocated, committed, paid and left of one amount as bars of one scale, each with its figure:
 * `<app-money-bars [money]="line.money" [of]="line.content" opens (opened)="show(line, $event)" />`.
 * With `opens` each bar is a button that asks for what stands behind it.
 */
@Component({
  selector: 'app-money-bars',
  imports: [TranslocoPipe, Icon, MoneyPipe],
  template: `
    <ul [attr.aria-label]="of()">
      @for (row of rows(); track row.measure) {
        <li>
          @if (opens()) {
            <button type="button" class="row-bar" (click)="opened.emit(row.measure)">
              <span class="label">{{ 'budgets.measure.' + row.measure | transloco }}</span>
              <span class="track"
                ><span class="fill" [class]="row.measure" [style.inline-size.%]="row.share"></span
                ><span class="fill advanced" [style.inline-size.%]="row.advancedShare"></span
              ></span>
              <span class="num">{{ row.amount | money }}</span>
              <app-icon name="chevronRight" />
              <span class="visually-hidden">{{ 'budgets.openEntries' | transloco: { of: of() } }}</span>
            </button>
          } @else {
            <div class="row-bar">
              <span class="label">{{ 'budgets.measure.' + row.measure | transloco }}</span>
              <span class="track"
                ><span class="fill" [class]="row.measure" [style.inline-size.%]="row.share"></span
                ><span class="fill advanced" [style.inline-size.%]="row.advancedShare"></span
              ></span>
              <span class="num">{{ row.amount | money }}</span>
              <span class="num percent">{{ row.percent }}</span>
            </div>
          }
          @if (row.measure === 'paid' && money().advanced) {
            <p class="more">{{ 'budgets.advancedToo' | transloco: { amount: (money().advanced | money) } }}</p>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './money-bars.scss',
})
export class MoneyBars {
  readonly money = input.required<BudgetMoneyDto>();
  /** Whose money it is, for screen readers. */
  readonly of = input.required<string>();
  readonly opens = input(false, { transform: booleanAttribute });
  /** The largest bar of all that are compared; that which is approved when nothing is said. */
  readonly whole = input<number>();
  readonly opened = output<Measure>();

  protected readonly rows = computed(() => {
    const money = this.money();
    const whole = this.whole() ?? money.approved;
    return MEASURES.map((measure) => ({
      measure,
      amount: money[measure],
      share: shareOf(money[measure], whole),
      percent: percentText(money[measure], money.approved),
      advancedShare: measure === 'paid' ? shareOf(money.advanced, whole) : 0,
    }));
  });
}
