import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommuneDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';

/** What is recorded of the commune, for those who only read it. */
@Component({
  selector: 'app-commune-sheet',
  imports: [TranslocoPipe, EnumTextPipe],
  template: `
    <section class="panel stack">
      <h2>{{ 'organisation.commune.nameSection' | transloco }}</h2>
      <dl>
        <dt>{{ 'organisation.commune.type' | transloco }}</dt>
        <dd>{{ commune().type | enumText: 'CommuneType' }}</dd>
        <dt>{{ 'organisation.commune.name' | transloco }}</dt>
        <dd>{{ commune().name }}</dd>
      </dl>
    </section>
    <section class="panel stack">
      <h2>{{ 'organisation.commune.programmeSection' | transloco }}</h2>
      <dl>
        <dt>{{ 'organisation.commune.programmeName' | transloco }}</dt>
        <dd>{{ commune().programmeName }}</dd>
        <dt>{{ 'organisation.commune.slogan' | transloco }}</dt>
        <dd>{{ commune().slogan || ('organisation.commune.notGiven' | transloco) }}</dd>
      </dl>
    </section>
    <section class="panel stack">
      <h2>{{ 'organisation.commune.letterheadSection' | transloco }}</h2>
      <dl>
        @for (line of contact(); track line.label) {
          <dt>{{ line.label | transloco }}</dt>
          <dd>{{ line.value || ('organisation.commune.notGiven' | transloco) }}</dd>
        }
      </dl>
    </section>
    <section class="panel stack">
      <h2>{{ 'organisation.commune.registerSection' | transloco }}</h2>
      <dl>
        <dt>{{ 'organisation.commune.pointReach' | transloco }}</dt>
        <dd>{{ commune().pointReach }} m</dd>
        <dt>{{ 'organisation.commune.ticketAfter' | transloco }}</dt>
        <dd>{{ commune().ticketAfterMinutes }} {{ 'organisation.commune.minutes' | transloco }}</dd>
      </dl>
    </section>
    <section class="panel stack">
      <h2>{{ 'organisation.commune.vouchersSection' | transloco }}</h2>
      <dl>
        <dt>{{ 'organisation.commune.receiptFormCode' | transloco }}</dt>
        <dd>{{ commune().voucherForms.receiptFormCode }}</dd>
        <dt>{{ 'organisation.commune.paymentFormCode' | transloco }}</dt>
        <dd>{{ commune().voucherForms.paymentFormCode }}</dd>
        <dt>{{ 'organisation.commune.budgetUnitCode' | transloco }}</dt>
        <dd>{{ commune().voucherForms.budgetUnitCode || ('organisation.commune.notGiven' | transloco) }}</dd>
      </dl>
    </section>
    <section class="panel stack">
      <h2>{{ 'organisation.commune.furtherSection' | transloco }}</h2>
      <dl>
        <dt>{{ 'organisation.commune.area' | transloco }}</dt>
        <dd>{{ area() ?? ('organisation.commune.notGiven' | transloco) }}</dd>
        <dt>{{ 'organisation.commune.amountWording' | transloco }}</dt>
        <dd>{{ commune().amountWording | enumText: 'AmountWording' }}</dd>
      </dl>
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    dl {
      display: grid;
      grid-template-columns: minmax(120px, 220px) minmax(0, 1fr);
      gap: 8px 16px;
      margin: 0;
    }
    dt {
      color: var(--app-ink-quiet);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    @media (max-width: 599.98px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      dd {
        margin-bottom: 8px;
      }
    }
  `,
})
export class CommuneSheet {
  readonly commune = input.required<CommuneDto>();

  protected readonly contact = computed(() => [
    { label: 'organisation.commune.address', value: this.commune().address },
    { label: 'organisation.commune.phone', value: this.commune().phone },
    { label: 'organisation.commune.email', value: this.commune().email },
  ]);
  protected readonly area = computed(() => {
    const metres = this.commune().areaSquareMetres;
    return metres == null ? null : `${(metres / 10_000).toLocaleString('vi-VN', { maximumFractionDigits: 4 })} ha`;
  });
}
