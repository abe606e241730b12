import { HttpClient } from '@angular/common/http';
import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FundSumDto } from '../core/api/models';
import { MoneyPipe } from '../ui/pipes';
import { LedgerMark } from './ledger-mark';

/** How many vouchers a list finds and what they add up to, of each fund for itself. Voided ones are counted, never added. */
@Component({
  selector: 'app-voucher-sums',
  imports: [TranslocoPipe, LedgerMark, MoneyPipe],
  template: `
    @for (sum of sums(); track sum.ledger) {
      <p role="status">
        <app-ledger-mark [ledger]="sum.ledger" />
        <strong>{{ 'funding.sums.valid' | transloco: { count: sum.count, amount: (sum.amount | money) } }}</strong>
        @if (sum.voided) {
          <span class="quiet">{{ 'funding.sums.voided' | transloco: { count: sum.voided } }}</span>
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    :host:empty {
      display: none;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
  `,
})
export class VoucherSums {
  private readonly http = inject(HttpClient);

  readonly url = input.required<string>();
  /** As the list asks. */
  readonly query = input.required<Readonly<Record<string, string | number | undefined>>>();
  /** The rows of the list: with them the sums are read anew. */
  readonly rows = input.required<readonly unknown[]>();

  protected readonly sums = signal<readonly FundSumDto[]>([]);

  constructor() {
    effect(() => {
      const { page: _, pageSize: __, sort: ___, ...filters } = this.query();
      this.rows();
      untracked(() => void this.load(filters as Record<string, string | number>));
    });
  }

  private async load(params: Record<string, string | number>): Promise<void> {
    try {
      const sums = await firstValueFrom(this.http.get<FundSumDto[]>(this.url(), { params }));
      this.sums.set(sums.filter((sum) => sum.count || sum.voided));
    } catch {
      // The list itself says what is wrong.
      this.sums.set([]);
    }
  }
}
