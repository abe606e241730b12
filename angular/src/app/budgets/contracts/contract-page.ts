import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTab, MatTabGroup } from '@angular/material/tabs';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ContractAcceptanceDto, ContractAction, ContractDto, PaymentStatus } from '../../core/api/models';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { DueLabel } from '../../ui/due-label';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { formatMoney } from '../../ui/money';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { PaymentStatusChip } from '../payments/payment-status';
import { AmountBars } from '../spending/amount-bars';
import { FileLinks } from '../spending/file-links';
import { AcceptanceDialog } from './acceptance-dialog';
import { ContractsApi } from './contracts-api';
import { acceptedInFormer, ACTION_ICONS, barsOf, furtherActions, mainAction } from './contracts-model';
import { GiveBackDialog, GiveBackQuestion } from './give-back-dialog';

const WAITING: readonly PaymentStatus[] = ['requested', 'approved'];

/** A contract: what of it was accepted, advanced and paid by line, and all that happened to it. */
@Component({
  selector: 'app-contract-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatTab,
    MatTabGroup,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    AmountBars,
    BusyButton,
    DueLabel,
    FileLinks,
    Icon,
    PageHeader,
    DayPipe,
    MoneyPipe,
    PaymentStatusChip,
    ProblemBanner,
  ],
  templateUrl: './contract-page.html',
  styleUrl: '../spending/spending.scss',
})
export class ContractPage {
  protected readonly api = inject(ContractsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  readonly id = input.required<string>();
  protected readonly state = detailState<ContractDto>({ id: this.id, get: (id) => this.api.get(id), name: (contract) => contract.number });
  protected readonly icons = ACTION_ICONS;
  protected readonly bars = barsOf;
  protected readonly main = computed(() => {
    const contract = this.state.value();
    return contract && mainAction(contract);
  });
  protected readonly further = computed(() => {
    const contract = this.state.value();
    return contract ? furtherActions(contract) : [];
  });
  /** Asked for and not paid yet. */
  protected readonly waiting = computed(() => (this.state.value()?.payments ?? []).filter((p) => WAITING.includes(p.status)));
  /** Nothing was accepted yet, so nothing can be paid. */
  protected readonly unaccepted = computed(() => {
    const money = this.state.value()?.money;
    return !!money && money.undelivered > 0 && money.payable === 0;
  });

  /** What was accepted of a carried-over contract before this year: it stands with the contract of that year. */
  protected readonly acceptedBefore = computed(() => {
    const contract = this.state.value();
    return contract ? acceptedInFormer(contract) : 0;
  });

  /** What was signed, and what of it was given up or went on in the next year. */
  protected valueWords(agreed: number, bound: number, carriedOver = 0): string {
    const reduced = agreed - bound - carriedOver;
    return [
      reduced > 0 || carriedOver > 0 ? this.words('signed', agreed) : formatMoney(agreed),
      ...(reduced > 0 ? [this.words('reduced', reduced)] : []),
      ...(carriedOver > 0 ? [this.words('carriedOver', carriedOver)] : []),
    ].join(', ');
  }

  protected async take(action: ContractAction): Promise<void> {
    const contract = this.state.value();
    if (!contract) return;
    if (action === 'requestAdvance' || action === 'requestPayment') {
      const kind = action === 'requestAdvance' ? 'advance' : 'payment';
      await this.router.navigate(['/kinh-phi/thanh-toan/moi'], { queryParams: { contractId: contract.id, kind } });
      return;
    }
    const done = await this.state.take(async () =>
      action === 'accept'
        ? this.ask(AcceptanceDialog, contract)
        : this.ask(GiveBackDialog, { contract, step: action } satisfies GiveBackQuestion),
    );
    if (done) this.notices.done(`contracts.done.${action}`, { number: contract.number });
  }

  protected async reverse(acceptance: ContractAcceptanceDto): Promise<void> {
    const done = await this.state.take(async () => {
      const reason = await this.dialogs.askReason({
        heading: this.transloco.translate('acceptances.askReverse', { amount: formatMoney(acceptance.total) }),
        sentence: this.transloco.translate('acceptances.askReverseSentence'),
        action: this.transloco.translate('acceptances.reverse'),
        dangerous: true,
        maxLength: 2000,
      });
      return reason ? firstValueFrom(this.api.reverseAcceptance(acceptance, reason, newIdempotencyKey())) : null;
    });
    if (done) this.notices.done('acceptances.reverseDone');
  }

  private words(key: 'signed' | 'reduced' | 'carriedOver', amount: number): string {
    return this.transloco.translate(`contracts.value.${key}`, { amount: formatMoney(amount) });
  }

  private async ask<D>(dialog: new () => unknown, data: D): Promise<ContractDto | null> {
    const ref = this.dialog.open<unknown, D, ContractDto>(dialog, { data, width: '760px', maxWidth: '95vw' });
    return (await firstValueFrom(ref.afterClosed())) ?? null;
  }
}
