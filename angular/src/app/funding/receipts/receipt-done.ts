import { AfterViewInit, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReceiptDto } from '../../core/api/models';
import { BusyButton } from '../../ui/busy-button';
import { Icon } from '../../ui/icon';
import { PdfView } from '../../ui/pdf-view';
import { MoneyPipe } from '../../ui/pipes';
import { GiverName } from '../parts/giver-name';
import { ReceiptsApi } from './receipts-api';

/** A receipt that has just got its number: print it, or write the next one. */
@Component({
  selector: 'app-receipt-done',
  imports: [MatButton, RouterLink, TranslocoPipe, BusyButton, GiverName, Icon, MoneyPipe, PdfView],
  template: `
    <section class="panel" role="status">
      <p class="number"><app-icon name="checkCircle" />{{ 'receipts.done.number' | transloco: { number: receipt().numberText } }}</p>
      <p class="amount num">{{ receipt().amount | money }}</p>
      <p><app-giver-name [giver]="receipt().giver" /></p>
      <p class="quiet">{{ receipt().amountInWords }}</p>
      <div class="actions">
        <button class="next" matButton="filled" type="button" (click)="next.emit()">
          <app-icon name="add" />{{ 'receipts.done.next' | transloco }}
        </button>
        <app-busy-button kind="outlined" icon="print" [busy]="paper.fetching()" (press)="paper.open()">{{
          'receipts.print.one' | transloco
        }}</app-busy-button>
        <a matButton [routerLink]="['/dong-gop/phieu-thu', receipt().id]">{{ 'receipts.done.open' | transloco }}</a>
      </div>
      <p class="quiet">{{ 'receipts.done.sum' | transloco: { count: written().length, amount: (sum() | money) } }}</p>
    </section>
    <app-pdf-view #paper name="phieu-thu.pdf" [url]="pdf()" [heading]="'receipts.named' | transloco: { number: receipt().numberText }" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
    section {
      display: grid;
      gap: 8px;
    }
    .number {
      --app-icon-size: 28px;
      display: flex;
      align-items: center;
      gap: 12px;
      font-size: 1.25rem;
      font-weight: 600;
      color: var(--app-done-ink);
    }
    .amount {
      font-size: 1.75rem;
      font-weight: 600;
      text-align: start;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block: 8px;
    }
    @media (max-width: 599.98px) {
      .actions {
        display: grid;
      }
      .actions .next {
        min-height: 56px;
      }
    }
  `,
})
export class ReceiptDone implements AfterViewInit {
  private readonly api = inject(ReceiptsApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly receipt = input.required<ReceiptDto>();
  /** All that were written in one go, this one included. */
  readonly written = input.required<readonly ReceiptDto[]>();
  readonly next = output<void>();

  protected readonly pdf = computed(() => this.api.paperUrl(this.receipt().id, 'pdf'));
  protected readonly sum = computed(() => this.written().reduce((sum, receipt) => sum + receipt.amount, 0));

  // Enter goes on with the next one.
  ngAfterViewInit(): void {
    this.host.nativeElement.querySelector<HTMLButtonElement>('.next')?.focus();
  }
}
