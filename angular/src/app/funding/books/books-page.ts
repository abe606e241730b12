import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { hamletChoices } from '../../cameras/hamlet-choices';
import { VoucherBookDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { Notices } from '../../core/notices';
import { HasPermission } from '../../core/session/has-permission';
import { DataList } from '../../ui/data-list';
import { Column, DataListCell, ListFilter } from '../../ui/data-list-parts';
import { Dialogs } from '../../ui/dialogs';
import { ExportMenu } from '../../ui/export-menu';
import { Icon } from '../../ui/icon';
import { listState } from '../../ui/list-state';
import { PageHeader } from '../../ui/page-header';
import { DayPipe } from '../../ui/pipes';
import { StateChip } from '../../ui/state-chip';
import { FundingParts } from '../funding-parts';
import { LEDGERS, yearsUpTo } from '../funding-model';
import { LedgerMark } from '../ledger-mark';
import { FundRights } from '../parts/fund-rights';
import { BooksApi } from './books-api';

const SET_FORMS = 'CameraProgram.Communes.Manage';

/** The books of receipts and payment vouchers: they open by themselves, numbers run on through the year. */
@Component({
  selector: 'app-books-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    DataList,
    DataListCell,
    DayPipe,
    ExportMenu,
    FundingParts,
    Icon,
    LedgerMark,
    PageHeader,
    StateChip,
  ],
  template: `
    <app-funding-parts />
    <div class="page">
      <app-page-header [heading]="'voucherBooks.heading' | transloco" [lead]="'voucherBooks.lead' | transloco">
        <a quietAction matButton="outlined" routerLink="/to-chuc" *hasPermission="setForms">
          <app-icon name="settings" />{{ 'voucherBooks.forms' | transloco }}
        </a>
      </app-page-header>
      <app-data-list
        emptyIcon="archive"
        [list]="books"
        [columns]="columns"
        [filters]="filters()"
        [searchable]="false"
        [caption]="'voucherBooks.heading' | transloco"
        [emptySentence]="'voucherBooks.none' | transloco"
      >
        <ng-template appCell="year" [appCellOf]="books" let-book>
          <a
            [routerLink]="book.kind === 'receipts' ? '/dong-gop/phieu-thu' : '/dong-gop/phieu-chi'"
            [queryParams]="{ bookId: book.id, sort: 'number' }"
            >{{
              'voucherBooks.named' | transloco: { kind: (book.kind | enumText: 'VoucherKind'), number: book.number, year: book.year }
            }}</a
          >
        </ng-template>
        <ng-template appCell="fund" [appCellOf]="books" let-book
          ><app-ledger-mark [ledger]="book.ledger" [hamlet]="book.hamlet?.name"
        /></ng-template>
        <ng-template appCell="state" [appCellOf]="books" let-book>
          @if (book.closedDay) {
            <app-state-chip tone="neutral" icon="lock" [label]="'voucherBooks.closedOn' | transloco: { day: (book.closedDay | day) }" />
          } @else {
            <app-state-chip tone="info" icon="edit" [label]="'voucherBooks.open' | transloco" />
          }
        </ng-template>
        <ng-template appCell="close" [appCellOf]="books" let-book>
          @if (!book.closedDay && rights.manages(book.ledger)) {
            <button matButton type="button" [disabled]="busy()" (click)="close(book)">
              <app-icon name="lock" />{{ 'voucherBooks.close.action' | transloco }}
            </button>
          }
        </ng-template>
        <app-export-menu export name="quyen-phieu" [url]="exportUrl" [query]="books.query()" />
      </app-data-list>
    </div>
  `,
})
export class BooksPage {
  private readonly api = inject(BooksApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly texts = inject(ServerTexts);
  private readonly words = inject(TranslocoService);
  private readonly hamlets = hamletChoices();
  private readonly years = yearsUpTo(inject(Clock).today());

  protected readonly rights = inject(FundRights);
  protected readonly exportUrl = this.api.exportUrl;
  protected readonly setForms = SET_FORMS;
  protected readonly busy = signal(false);
  readonly books = listState<VoucherBookDto>({
    load: (_, params) => this.api.list(params),
    filters: ['ledger', 'hamletId', 'kind', 'year'],
    sort: '-year',
  });
  protected readonly columns: readonly Column<VoucherBookDto>[] = [
    { key: 'year', label: 'voucherBooks.book', main: true, sortable: true },
    { key: 'fund', label: 'voucherBooks.fund' },
    { key: 'formCode', label: 'voucherBooks.formCode', value: (b) => b.formCode, kind: 'whole', from: 'desk' },
    { key: 'numbers', label: 'voucherBooks.numbers', value: (b) => numbersOf(b), kind: 'whole' },
    { key: 'count', label: 'voucherBooks.count', value: (b) => b.count, kind: 'num', from: 'desk' },
    { key: 'state', label: 'voucherBooks.state' },
    { key: 'close', label: 'voucherBooks.step' },
  ];
  protected readonly filters = computed<readonly ListFilter[]>(() => [
    this.choice('kind', 'voucherBooks.kind', 'VoucherKind', ['receipts', 'payments']),
    ...(this.rights.seesCommune() && this.rights.seesHamlets() ? [this.choice('ledger', 'voucherBooks.fund', 'FundLedger', LEDGERS)] : []),
    ...(this.rights.seesHamlets() && this.hamlets().length > 1
      ? [{ name: 'hamletId', label: 'voucherBooks.hamlet', options: this.hamlets().map((h) => ({ value: h.id, text: h.name })) }]
      : []),
    { name: 'year', label: 'voucherBooks.year', options: this.years.map((year) => ({ value: String(year), text: String(year) })) },
  ]);

  protected async close(book: VoucherBookDto): Promise<void> {
    if (this.busy()) return;
    const agreed = await this.dialogs.confirm({
      heading: this.words.translate('voucherBooks.close.heading', {
        kind: this.texts.enumText('VoucherKind', book.kind),
        number: book.number,
        year: book.year,
      }),
      sentence: this.words.translate('voucherBooks.close.sentence', { next: book.number + 1, first: book.lastNumber + 1 }),
      action: this.words.translate('voucherBooks.close.action'),
    });
    if (!agreed) return;
    this.busy.set(true);
    try {
      const closed = await firstValueFrom(this.api.close(book));
      this.notices.done('voucherBooks.close.done', { number: closed.number, year: closed.year });
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.busy.set(false);
      this.books.reload();
    }
  }

  private choice(name: string, label: string, type: string, values: readonly string[]): ListFilter {
    return { name, label, options: values.map((value) => ({ value, text: this.texts.enumText(type, value) })) };
  }
}

/** "0001 – 0050"; a dash for a book that is still empty. */
export function numbersOf(book: Pick<VoucherBookDto, 'firstNumber' | 'lastNumber'>): string {
  const four = (number: number) => String(number).padStart(4, '0');
  return book.lastNumber < book.firstNumber ? '—' : `${four(book.firstNumber)} – ${four(book.lastNumber)}`;
}
