import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { FundLedger } from '../core/api/models';
import { LEDGERS } from './funding-model';
import { FundRights } from './parts/fund-rights';

/** Which of the two funds a list shows: one or the other, never both. Nothing where the person sees one only. */
@Component({
  selector: 'app-ledger-switch',
  imports: [RouterLink, TranslocoPipe, EnumTextPipe],
  template: `
    @if (rights.seesCommune() && rights.seesHamlets()) {
      <nav [attr.aria-label]="'funding.whichFund' | transloco">
        @for (ledger of ledgers; track ledger) {
          <a
            routerLink="."
            [queryParams]="{ ledger, page: null, campaignId: null, hamletId: null, bookId: null }"
            queryParamsHandling="merge"
            [class]="ledger"
            [attr.aria-current]="ledger === chosen() ? 'true' : null"
          >
            <b aria-hidden="true">{{ ledger === 'communeA' ? 'A' : 'B' }}</b
            >{{ ledger | enumText: 'FundLedger' }}
          </a>
        }
      </nav>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    nav {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, max-content));
      gap: 8px;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-height: 44px;
      padding: 4px 16px 4px 8px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      color: var(--app-ink);
      background: var(--app-surface);
      font-weight: 500;
      text-decoration: none;
    }
    b {
      display: inline-grid;
      flex: none;
      place-items: center;
      inline-size: 28px;
      block-size: 28px;
      border-radius: 4px;
      color: var(--app-surface);
      background: var(--app-info-ink);
    }
    .hamletB b {
      border-radius: 50%;
      background: var(--app-done-ink);
    }
    a[aria-current] {
      border-color: var(--app-info-ink);
      color: var(--app-info-ink);
      background: var(--app-info-ground);
    }
    .hamletB[aria-current] {
      border-color: var(--app-done-ink);
      color: var(--app-done-ink);
      background: var(--app-done-ground);
    }
  `,
})
export class LedgerSwitch {
  protected readonly rights = inject(FundRights);
  readonly chosen = input.required<FundLedger | null>();
  protected readonly ledgers = LEDGERS;
}
