import { Component, input } from '@angular/core';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { FundLedger } from '../core/api/models';

/** Which of the two funds: a letter in its own look, and the words. */
@Component({
  selector: 'app-ledger-mark',
  imports: [EnumTextPipe],
  template: `<b [class]="ledger()" aria-hidden="true">{{ ledger() === 'communeA' ? 'A' : 'B' }}</b
    ><span>{{ hamlet() || (ledger() | enumText: 'FundLedger') }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    b {
      display: inline-grid;
      flex: none;
      place-items: center;
      inline-size: 1.75em;
      block-size: 1.75em;
      border-radius: 4px;
      font-size: 0.8125rem;
      color: var(--app-surface);
      background: var(--app-info-ink);
    }
    .hamletB {
      border-radius: 50%;
      background: var(--app-done-ink);
    }
    span {
      min-width: 0;
    }
  `,
})
export class LedgerMark {
  readonly ledger = input.required<FundLedger>();
  /** Whose fund of B it is, instead of the general words. */
  readonly hamlet = input<string | null | undefined>(null);
}
