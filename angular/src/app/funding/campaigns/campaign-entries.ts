import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CampaignDto, FundEntryDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { ExportMenu } from '../../ui/export-menu';
import { listState } from '../../ui/list-state';
import { formatMoney } from '../../ui/money';
import { DayPipe } from '../../ui/pipes';
import { PLACES } from '../funding-model';
import { CampaignsApi } from './campaigns-api';

/** Where the paper behind an entry is read. */
const PAPERS: Readonly<Record<string, string>> = {
  receipt: '/dong-gop/phieu-thu',
  receiptVoid: '/dong-gop/phieu-thu',
  expense: '/dong-gop/phieu-chi',
  expenseVoid: '/dong-gop/phieu-chi',
  gift: '/dong-gop/hien-vat',
  giftVoid: '/dong-gop/hien-vat',
  transfer: '/dong-gop/nop-tien',
  transferVoid: '/dong-gop/nop-tien',
};

export function paperOf(entry: Pick<FundEntryDto, 'kind' | 'documentId'>): readonly unknown[] | null {
  const list = entry.kind && PAPERS[entry.kind];
  return list ? [list, entry.documentId] : null;
}

/** Every đồng that came into a campaign or went out of it, the newest first; each leads to its paper. */
@Component({
  selector: 'app-campaign-entries',
  imports: [TranslocoPipe, EnumTextPipe, DataList, DataListCell, DayPipe, ExportMenu],
  template: `
    <h2>{{ 'campaigns.entries.heading' | transloco }}</h2>
    <app-data-list
      emptyIcon="list"
      [list]="entries"
      [columns]="columns"
      [filters]="filters()"
      [rowLink]="link"
      [searchable]="false"
      [caption]="caption()"
      [emptySentence]="'campaigns.entries.none' | transloco"
    >
      <ng-template appCell="words" [appCellOf]="entries" let-entry>{{ entry.words }}</ng-template>
      <ng-template appCell="day" [appCellOf]="entries" let-entry>{{ entry.day | day }}</ng-template>
      <ng-template appCell="kind" [appCellOf]="entries" let-entry>{{ entry.kind | enumText: 'LedgerKind' }}</ng-template>
      <ng-template appCell="way" [appCellOf]="entries" let-entry
        >{{ entry.from | enumText: 'LedgerAccount' }} → {{ entry.to | enumText: 'LedgerAccount' }}</ng-template
      >
      <ng-template appCell="by" [appCellOf]="entries" let-entry>
        {{ entry.byName }}
        @if (entry.forName) {
          <span class="quiet">{{ 'campaigns.entries.for' | transloco: { name: entry.forName } }}</span>
        }
      </ng-template>
      <app-export-menu export name="so-dot-van-dong" [url]="exportUrl()" [query]="entries.query()" />
    </app-data-list>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      font-size: 1.0625rem;
    }
  `,
})
export class CampaignEntries {
  private readonly api = inject(CampaignsApi);

  readonly campaign = input.required<CampaignDto>();
  protected readonly caption = computed(() => this.campaign().title);
  readonly entries = listState<FundEntryDto>({
    load: (_, params) => this.api.entries(this.campaign().id, params),
    filters: ['figure'],
    sort: '-day',
    pageSize: 20,
  });
  protected readonly columns: readonly Column<FundEntryDto>[] = [
    { key: 'words', label: 'campaigns.entries.words', main: true },
    { key: 'day', label: 'campaigns.entries.day', kind: 'whole', sortable: true },
    { key: 'amount', label: 'campaigns.entries.amount', value: (e) => formatMoney(e.amount), kind: 'num', sortable: true },
    { key: 'way', label: 'campaigns.entries.way' },
    { key: 'kind', label: 'campaigns.entries.kind', from: 'desk' },
    { key: 'by', label: 'campaigns.entries.by', from: 'desk' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    {
      name: 'figure',
      label: 'campaigns.entries.figure',
      options: (['given', 'left', ...PLACES[this.campaign().ledger]] as const).map((value) => ({
        value,
        label: `funding.figure.${value}`,
      })),
    },
  ]);
  protected readonly exportUrl = computed(() => this.api.entriesExportUrl(this.campaign().id));
  protected readonly link = paperOf;
}
