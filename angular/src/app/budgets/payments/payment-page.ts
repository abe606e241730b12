import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatTab, MatTabContent, MatTabGroup } from '@angular/material/tabs';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PaymentAction, PaymentDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { newIdempotencyKey } from '../../core/http/request-options';
import { Language } from '../../core/i18n/language';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { PdfView } from '../../ui/pdf-view';
import { DayPipe, InstantPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { TimeLine } from '../../ui/time-line';
import { FileLinks } from '../spending/file-links';
import { APPROVE_PAYMENT } from '../spending/spending-model';
import { PayDialog } from './pay-dialog';
import { PaymentStatusChip } from './payment-status';
import { PaymentsApi } from './payments-api';
import { ACTION_ICONS, toTimeLine } from './payments-model';

/** An advance or a payment: asked for, decided by somebody else, paid. */
@Component({
  selector: 'app-payment-page',
  imports: [
    MatButton,
    MatTab,
    MatTabContent,
    MatTabGroup,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DayPipe,
    InstantPipe,
    FileLinks,
    Icon,
    MoneyPipe,
    PageHeader,
    PaymentStatusChip,
    PdfView,
    ProblemBanner,
    TimeLine,
  ],
  templateUrl: './payment-page.html',
  styleUrl: '../spending/spending.scss',
})
export class PaymentPage {
  protected readonly api = inject(PaymentsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  protected readonly state = detailState<PaymentDto>({ id: this.id, get: (id) => this.api.get(id), name: (payment) => payment.purpose });
  protected readonly icons = ACTION_ICONS;
  protected readonly main = computed(() => (['approve', 'pay'] as const).find((action) => this.may(action)) ?? null);
  protected readonly further = computed(() => (['refuse', 'reverse', 'withdraw'] as const).filter((action) => this.may(action)));
  /** Somebody who may approve asked for it: somebody else has to. */
  protected readonly ownRequest = computed(() => {
    const payment = this.state.value();
    return payment?.status === 'requested' && payment.approverRequested && this.session.may(APPROVE_PAYMENT);
  });
  protected readonly timeLine = computed(() => {
    this.language.current();
    const payment = this.state.value();
    return payment ? toTimeLine(payment, (key, values) => this.transloco.translate(key, values)) : [];
  });

  /** Who refused or took it back, and why: the last thing that happened. */
  protected readonly takenBack = computed(() => {
    const status = this.state.value()?.status;
    return status === 'refused' || status === 'reversed' || status === 'withdrawn' ? (this.timeLine()[0] ?? null) : null;
  });

  protected async take(action: PaymentAction): Promise<void> {
    const payment = this.state.value();
    if (!payment) return;
    if (await this.state.take(() => this.run(action, payment))) this.notices.done(`payments.done.${action}`);
  }

  protected word(): Promise<void> {
    return this.download.save(this.api.paperUrl(this.id(), 'docx'), 'giay-de-nghi-thanh-toan.docx');
  }

  private may(action: PaymentAction): boolean {
    return this.state.value()?.allowedActions.includes(action) ?? false;
  }

  private async run(action: PaymentAction, payment: PaymentDto): Promise<PaymentDto | null> {
    const words = (key: string) => this.transloco.translate(key, { name: payment.purpose });
    if (action === 'pay') {
      const ref = this.dialog.open<PayDialog, PaymentDto, PaymentDto>(PayDialog, { data: payment, width: '640px', maxWidth: '95vw' });
      return (await firstValueFrom(ref.afterClosed())) ?? null;
    }
    if (action === 'approve') {
      const agreed = await this.dialogs.confirm({
        heading: words('payments.ask.approve'),
        sentence: words('payments.ask.approveSentence'),
        action: words('payments.verb.approve'),
      });
      return agreed ? firstValueFrom(this.api.approve(payment)) : null;
    }
    const reason = await this.dialogs.askReason({
      heading: words(`payments.ask.${action}`),
      sentence: words(`payments.ask.${action}Sentence`),
      action: words(`payments.verb.${action}`),
      dangerous: true,
      maxLength: 2000,
    });
    if (!reason) return null;
    if (action === 'reverse') return firstValueFrom(this.api.reverse(payment, reason, newIdempotencyKey()));
    return firstValueFrom(action === 'refuse' ? this.api.refuse(payment, reason) : this.api.withdraw(payment, reason));
  }
}
