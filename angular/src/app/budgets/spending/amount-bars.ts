import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MoneyPipe } from '../../ui/pipes';

export interface AmountBar {
  /** Text key. */
  label: string;
  amount: number;
  look: 'committed' | 'accepted' | 'advanced' | 'paid' | 'left';
}

/** Amounts of one thing as bars of one scale, each with its figure: `<app-amount-bars [bars]="bars(line)" [whole]="line.amount" [of]="line.content" />`. */
@Component({
  selector: 'app-amount-bars',
  imports: [TranslocoPipe, MoneyPipe],
  template: `
    <ul [attr.aria-label]="of()">
      @for (bar of drawn(); track bar.label) {
        <li>
          <span class="label">{{ bar.label | transloco }}</span>
          <span class="track"><span class="fill" [class]="bar.look" [style.inline-size.%]="bar.share"></span></span>
          <span class="num">{{ bar.amount | money }}</span>
        </li>
      }
    </ul>
  `,
  styleUrl: './amount-bars.scss',
})
export class AmountBars {
  readonly bars = input.required<readonly AmountBar[]>();
  /** The longest bar there can be. */
  readonly whole = input.required<number>();
  /** Whose amounts they are, for screen readers. */
  readonly of = input.required<string>();
  protected readonly drawn = computed(() =>
    this.bars().map((bar) => ({ ...bar, share: this.whole() > 0 ? Math.min(100, Math.max(0, (100 * bar.amount) / this.whole())) : 0 })),
  );
}
