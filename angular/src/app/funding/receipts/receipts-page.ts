import { Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { map, skip } from 'rxjs';
import { hamletChoices } from '../../cameras/hamlet-choices';
import { FundLedger, ReceiptListItemDto } from '../../core/api/models';
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
import { ListQuery, listState } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { FundingParts } from '../funding-parts';
import { LedgerSwitch } from '../ledger-switch';
import { campaignChoices } from '../parts/fund-campaigns';
import { FUND, FundRights } from '../parts/fund-rights';
import { VoidChip } from '../parts/fund-state';
import { GIVER_KINDS } from '../parts/giver-fields';
import { GiverName } from '../parts/giver-name';
import { sinceFilter } from '../voucher-days';
import { VoucherPrinting } from '../voucher-printing';
import { VoucherSums } from '../voucher-sums';
import { ReceiptsApi } from './receipts-api';

const NAMES_FUND: readonly string[] = ['campaignId', 'bookId', 'pledgeId'];

/** The receipts of one fund: of the commune or of the hamlets, never of both at once. */
@Component({
  selector: 'app-receipts-page',
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
    GiverName,
    Icon,
    LedgerSwitch,
    ListDetail,
    MoneyPipe,
    PageHeader,
    VoidChip,
    VoucherSums,
  ],
  templateUrl: './receipts-page.html',
  styleUrl: '../voucher-list.scss',
})
export class ReceiptsPage {
  private readonly api = inject(ReceiptsApi);
  private readonly rights = inject(FundRights);
  private readonly texts = inject(ServerTexts);
  private readonly campaigns = campaignChoices();
  private readonly hamlets = hamletChoices();
  /** The fund that the address names. It is where one is, not a filter that is taken off. */
  private readonly named = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((address) => address.get('ledger'))), {
    requireSync: true,
  });

  private readonly today = inject(Clock).today();

  protected readonly collect = FUND.collect;
  protected readonly sumsUrl = this.api.sumsUrl;
  protected readonly exportUrl = this.api.exportUrl;
  protected readonly printing = new VoucherPrinting(this.api.papersUrl, 'phieu-thu.pdf');
  readonly receipts = listState<ReceiptListItemDto>({
    load: (query) => this.api.list(this.ofOneFund(query)),
    filters: ['campaignId', 'hamletId', 'channel', 'giverKind', 'giverHamletId', 'state', 'from', 'to', 'bookId', 'partyId', 'pledgeId'],
    sort: '-day',
  });
  /** As the server is asked: of the fund that is shown. */
  protected readonly asked = computed(() => this.ofOneFund(this.receipts.query()));
  protected readonly ledger = computed(() => (this.asked()['ledger'] as FundLedger | undefined) ?? null);
  protected readonly columns: readonly Column<ReceiptListItemDto>[] = [
    { key: 'number', label: 'receipts.number', main: true, sortable: true },
    { key: 'day', label: 'receipts.day', kind: 'whole', sortable: true },
    { key: 'giver', label: 'receipts.giver' },
    { key: 'amount', label: 'receipts.amount', kind: 'num', sortable: true },
    { key: 'channel', label: 'receipts.channel', from: 'desk' },
    { key: 'campaign', label: 'receipts.campaign', value: (r) => r.campaign.name, from: 'desk' },
    { key: 'pick', label: 'receipts.pick', from: 'tablet' },
  ];
  protected readonly orders: readonly ListOrder[] = [{ sort: '-created', label: 'receipts.newestFirst' }];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    ...(this.campaigns().length ? [{ name: 'campaignId', label: 'receipts.campaign', options: this.campaigns() }] : []),
    ...(this.ledger() === 'hamletB' && this.hamlets().length > 1
      ? [{ name: 'hamletId', label: 'receipts.fundOf', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) }]
      : []),
    this.choice('channel', 'receipts.channel', 'MoneyChannel', ['cash', 'bank']),
    this.choice('giverKind', 'receipts.giverKind', 'PartyKind', GIVER_KINDS),
    this.choice('state', 'receipts.state', 'FundDocumentState', ['valid', 'voided']),
    sinceFilter(this.today),
  ]);
  protected readonly link = (receipt: ReceiptListItemDto) => ['/dong-gop/phieu-thu', receipt.id];

  constructor() {
    toObservable(this.named)
      .pipe(skip(1), takeUntilDestroyed())
      .subscribe(() => this.receipts.reload());
  }

  /** Where the address names no fund, that of what it names: a campaign, a book, a pledge belongs to one. */
  private ofOneFund(query: ListQuery): Record<string, string | number> {
    const elsewhere = NAMES_FUND.some((name) => query[name]);
    const ledger = this.named() ?? (elsewhere ? null : this.rights.seesCommune() ? 'communeA' : 'hamletB');
    return { ...query, ...(ledger ? { ledger } : {}) } as Record<string, string | number>;
  }

  private choice(name: string, label: string, type: string, values: readonly (string | null)[]): ListFilter {
    return { name, label, options: values.map((value) => ({ value: value!, text: this.texts.enumText(type, value) })) };
  }
}
