import { booleanAttribute, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FundFiguresDto, FundLedger } from '../core/api/models';
import { MoneyPipe } from '../ui/pipes';
import { PLACES } from './funding-model';

/**
 * What a fund was given, where it is and what is left: `<app-fund-figures ledger="hamletB" [figures]="…" />`. With `opens`,
 * on the page of a campaign, each amount shows the entries that make it.
 */
@Component({
  selector: 'app-fund-figures',
  imports: [RouterLink, TranslocoPipe, MoneyPipe],
  template: `
    <dl>
      @for (figure of shown(); track figure) {
        <div [class.first]="$index < 2">
          <dt>{{ 'funding.figure.' + figure | transloco }}</dt>
          <dd>
            @if (opens()) {
              <a routerLink="." [queryParams]="{ figure, page: null }" queryParamsHandling="merge" fragment="so">{{
                figures()[figure] | money
              }}</a>
            } @else {
              {{ figures()[figure] | money }}
            }
          </dd>
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
  readonly opens = input(false, { transform: booleanAttribute });
  protected readonly shown = computed<readonly (keyof FundFiguresDto)[]>(() => ['given', 'left', ...PLACES[this.ledger()]]);
}
