import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PaymentListItemDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { formatDay } from '../../core/i18n/vietnam-time';
import { HasPermission } from '../../core/session/has-permission';
import { Session } from '../../core/session/session';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { ListDetail } from '../../ui/list-detail';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { BudgetParts } from '../budget-parts';
import { APPROVE_PAYMENT, PAY, REQUEST_PAYMENT } from '../spending/spending-model';
import { yearOptions } from '../spending/year-options';
import { PaymentStatusChip } from './payment-status';
import { PaymentsApi } from './payments-api';
import { KINDS, STATUSES } from './payments-model';

@Component({
  selector: 'app-payments-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BudgetParts,
    DataList,
    DataListCell,
    ExportMenu,
    Icon,
    ListDetail,
    PageHeader,
    PaymentStatusChip,
  ],
  template: `
    <app-budget-parts />
    <app-list-detail #beside home="/kinh-phi/thanh-toan" [heading]="'payments.heading' | transloco" (refresh)="payments.reload()">
      <div class="page">
        <app-page-header [heading]="'payments.heading' | transloco">
          <a mainAction matButton="filled" routerLink="/kinh-phi/thanh-toan/moi" *hasPermission="ask">
            <app-icon name="add" />{{ 'payments.new' | transloco }}
          </a>
        </app-page-header>
        <app-data-list
          emptyIcon="receipt"
          [list]="payments"
          [columns]="columns"
          [filters]="filters()"
          [rowLink]="link"
          [selectedId]="beside.openId()"
          [caption]="'payments.heading' | transloco"
          [emptySentence]="'payments.none' | transloco"
          [noMatchSentence]="nothingWaits() ? ('payments.nothingWaits' | transloco) : ''"
        >
          @if (decides) {
            <button filter type="button" class="mine" [class.on]="onlyMine()" [attr.aria-pressed]="onlyMine()" (click)="toggleMine()">
              @if (onlyMine()) {
                <app-icon name="check" />
              }
              {{ 'payments.waitsForMe' | transloco }}
            </button>
          }
          <ng-template appCell="purpose" [appCellOf]="payments" let-p>
            {{ p.purpose }}
            <span class="words">{{ p.contractNumber }} · {{ p.contractorName }}</span>
          </ng-template>
          <ng-template appCell="kind" [appCellOf]="payments" let-p>{{ p.kind | enumText: 'PaymentKind' }}</ng-template>
          <ng-template appCell="status" [appCellOf]="payments" let-p><app-payment-status [status]="p.status" /></ng-template>
          <app-export-menu export name="thanh-toan" [url]="api.exportUrl" [query]="payments.query()" />
          <a emptyAction matButton="outlined" routerLink="/kinh-phi/hop-dong">{{ 'payments.toContracts' | transloco }}</a>
        </app-data-list>
      </div>
    </app-list-detail>
  `,
  styles: `
    .words {
      display: block;
      font-size: 0.8125rem;
      font-weight: 400;
      color: var(--app-ink-quiet);
    }
    .mine {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 32px;
      padding: 4px 12px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      color: inherit;
      background: var(--app-surface);
      font: inherit;
      cursor: pointer;
    }
    .mine.on {
      color: var(--app-info-ink);
      background: var(--app-info-ground);
      border-color: transparent;
      font-weight: 500;
    }
  `,
})
export class PaymentsPage {
  protected readonly api = inject(PaymentsApi);
  private readonly texts = inject(ServerTexts);
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today();
  protected readonly ask = REQUEST_PAYMENT;
  /** Whether payments can wait for the person who looks. */
  protected readonly decides = [APPROVE_PAYMENT, PAY].some((permission) => this.session.may(permission));

  readonly payments = listState<PaymentListItemDto>({
    load: (_, params) => this.api.list(params),
    filters: ['status', 'kind', 'year', 'estimateId', 'contractId', 'waitsForMe'],
    sort: '-day',
  });
  protected readonly onlyMine = computed(() => !!this.payments.query()['waitsForMe']);
  protected readonly nothingWaits = computed(() => {
    const query = this.payments.query();
    return this.onlyMine() && !query.filter && !query['status'] && !query['kind'] && !query['year'];
  });
  protected readonly columns: readonly Column<PaymentListItemDto>[] = [
    { key: 'purpose', label: 'payments.purpose', main: true },
    { key: 'kind', label: 'payments.kind', from: 'tablet' },
    { key: 'status', label: 'payments.status', sortable: true },
    { key: 'day', label: 'payments.day', value: (p) => formatDay(p.day), kind: 'whole', sortable: true },
    { key: 'net', label: 'payments.net', kind: 'num', value: (p) => formatMoney(p.net) },
    { key: 'paidDay', label: 'payments.paidDay', value: (p) => formatDay(p.paidDay), kind: 'whole', sortable: true, from: 'desk' },
    { key: 'voucher', label: 'payments.voucher', value: (p) => p.voucherNumber, from: 'desk' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => {
    const query = this.payments.query();
    const only = (name: string, label: string): ListFilter[] =>
      query[name] ? [{ name, label, options: [{ value: String(query[name]) }] }] : [];
    return [
      {
        name: 'status',
        label: 'payments.status',
        options: STATUSES.map((value) => ({ value, text: this.texts.enumText('PaymentStatus', value) })),
      },
      { name: 'kind', label: 'payments.kind', options: KINDS.map((value) => ({ value, text: this.texts.enumText('PaymentKind', value) })) },
      { name: 'year', label: 'contracts.year', options: yearOptions(this.today) },
      ...only('estimateId', 'contracts.ofOneEstimate'),
      ...only('contractId', 'payments.ofOneContract'),
    ];
  });
  protected readonly link = (payment: PaymentListItemDto) => ['/kinh-phi/thanh-toan', payment.id];

  protected toggleMine(): void {
    this.payments.setFilter('waitsForMe', this.onlyMine() ? null : 'true');
  }
}
