import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FundFiguresDto, FundLedger } from '../core/api/models';
import { MoneyPipe } from '../ui/pipes';
import { PLACES } from './funding-model';

/** What a fund was given, where it is and what is left: `<app-fund-figures ledger="hamletB" [figures]="…" />`. */
@Component({
  selector: 'app-fund-figures',
  imports: [TranslocoPipe, MoneyPipe],
  template: `
    <dl>
      <div class="first">
        <dt>{{ 'funding.figure.given' | transloco }}</dt>
        <dd>{{ figures().given | money }}</dd>
      </div>
      <div class="first">
        <dt>{{ 'funding.figure.left' | transloco }}</dt>
        <dd>{{ figures().left | money }}</dd>
      </div>
      @for (place of places(); track place) {
        <div>
          <dt>{{ 'funding.figure.' + place | transloco }}</dt>
          <dd>{{ figures()[place] | money }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      gap: 12px 24px;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 132px), 1fr));
    }
    dt {
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
    }
    dd {
      font-family: Figures, 'Be Vietnam Pro', system-ui, sans-serif;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .first {
      min-width: 0;
    }
    .first dd {
      font-size: 1.25rem;
      font-weight: 600;
    }
    @media (max-width: 599.98px) {
      dl {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .first dd {
        font-size: 1.0625rem;
      }
    }
  `,
})
export class FundFigures {
  readonly ledger = input.required<FundLedger>();
  readonly figures = input.required<FundFiguresDto>();
  protected readonly places = computed(() => PLACES[this.ledger()]);
}
