import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { hamletChoices } from '../../cameras/hamlet-choices';
import { ExpenseListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { HasPermission } from '../../core/session/has-permission';
import { BusyButton } from '../../ui/busy-button';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter, ListOrder } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { ListDetail } from '../../ui/list-detail';
import { listState } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { FundingParts } from '../funding-parts';
import { campaignChoices } from '../parts/fund-campaigns';
import { FUND } from '../parts/fund-rights';
import { VoidChip } from '../parts/fund-state';
import { sinceFilter } from '../voucher-days';
import { VoucherPrinting } from '../voucher-printing';
import { VoucherSums } from '../voucher-sums';
import { ExpensesApi } from './expenses-api';
import { PURPOSES } from './expenses-model';

/** What the hamlets' funds were spent on. */
@Component({
  selector: 'app-expenses-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BusyButton,
    DataList,
    DataListCell,
    DayPipe,
    ExportMenu,
    FundingParts,
    Icon,
    ListDetail,
    MoneyPipe,
    PageHeader,
    VoidChip,
    VoucherSums,
  ],
  templateUrl: './expenses-page.html',
  styleUrl: '../voucher-list.scss',
})
export class ExpensesPage {
  private readonly api = inject(ExpensesApi);
  private readonly texts = inject(ServerTexts);
  private readonly campaigns = campaignChoices();
  private readonly hamlets = hamletChoices();

  private readonly today = inject(Clock).today();

  protected readonly collect = FUND.collectHamlet;
  protected readonly sumsUrl = this.api.sumsUrl;
  protected readonly exportUrl = this.api.exportUrl;
  protected readonly printing = new VoucherPrinting(this.api.papersUrl, 'phieu-chi.pdf');
  readonly expenses = listState<ExpenseListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['campaignId', 'hamletId', 'purpose', 'channel', 'state', 'from', 'to', 'bookId'],
    sort: '-day',
  });
  protected readonly columns: readonly Column<ExpenseListItemDto>[] = [
    { key: 'number', label: 'expenses.number', main: true, sortable: true },
    { key: 'day', label: 'expenses.day', kind: 'whole', sortable: true },
    { key: 'payee', label: 'expenses.payee', value: (e) => e.payee },
    { key: 'amount', label: 'expenses.amount', kind: 'num', sortable: true },
    { key: 'purpose', label: 'expenses.purpose' },
    { key: 'channel', label: 'expenses.channel', from: 'desk' },
    { key: 'campaign', label: 'expenses.campaign', value: (e) => e.campaign.name, from: 'desk' },
    { key: 'pick', label: 'expenses.pick', from: 'tablet' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-created', label: 'expenses.newestFirst' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.campaigns().length ? [{ name: 'campaignId', label: 'expenses.campaign', options: this.campaigns() }] : []),
    ...(this.hamlets().length > 1
      ? [{ name: 'hamletId', label: 'expenses.fundOf', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) }]
      : []),
    this.choice('channel', 'expenses.channel', 'MoneyChannel', ['cash', 'bank']),
    this.choice('purpose', 'expenses.purpose', 'ExpensePurpose', PURPOSES),
    this.choice('state', 'expenses.state', 'FundDocumentState', ['valid', 'voided']),
    sinceFilter(this.today),
  ]);
  protected readonly link = (expense: ExpenseListItemDto) => ['/dong-gop/phieu-chi', expense.id];

  private choice(name: string, label: string, type: string, values: readonly (string | null)[]): ListFilter {
    return { name, label, options: values.map((value) => ({ value: value!, text: this.texts.enumText(type, value) })) };
  }
}
