import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetEstimateDto, BudgetEstimateLineDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { formatQuantity } from '../../plans/estimate-numbers';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { MoneyPipe } from '../../ui/pipes';
import { Measure } from '../budgets-model';
import { MoneyBars } from '../money-bars';

export interface OpenedFigure {
  line: BudgetEstimateLineDto;
  figure: Measure;
}

/** The lines by groups; once approved, each with its bars, which open the entries that make them. */
@Component({
  selector: 'app-estimate-lines',
  imports: [TranslocoPipe, EnumTextPipe, EmptyState, Icon, MoneyBars, MoneyPipe],
  template: `
    @for (group of groups(); track group.group) {
      <section>
        <h3>
          <span>{{ group.group | enumText: 'EstimateGroup' }}</span
          ><span class="num">{{ group.amount | money }}</span>
        </h3>
        <ol>
          @for (line of group.lines; track line.key) {
            <li [class.booked]="booked()">
              <div class="words">
                <p class="content">{{ line.content }}</p>
                @if (line.specification) {
                  <p class="quiet">{{ line.specification }}</p>
                }
                <p class="quiet">
                  {{ line.source | enumText: 'FundingSource' }}
                  @if (line.priceBasis) {
                    · {{ 'plans.estimate.priceBasis' | transloco }}: {{ line.priceBasis }}
                  }
                  @if (line.note) {
                    · {{ line.note }}
                  }
                </p>
                <p class="sum">
                  <span class="num">{{ quantity(line.quantity) }} {{ line.unit }} × {{ line.unitPrice | money }}</span>
                  <strong class="num">= {{ line.amount | money }}</strong>
                  @if (line.total !== line.amount) {
                    <span class="quiet num">{{ 'estimates.withTax' | transloco: { amount: (line.total | money) } }}</span>
                  }
                </p>
                @if (estimate().revision > 1 && line.formerTotal !== line.total) {
                  <p class="changed">
                    <app-icon name="edit" />{{
                      (line.formerTotal === null ? 'estimates.lineNew' : 'estimates.lineChanged')
                        | transloco: { before: (line.formerTotal | money), after: (line.total | money) }
                    }}
                  </p>
                }
                @if (line.opinion) {
                  <p class="opinion">
                    <app-icon name="comment" /><span>{{ 'estimates.opinionOfLine' | transloco }} {{ line.opinion }}</span>
                  </p>
                }
              </div>
              @if (booked()) {
                <app-money-bars [money]="line.money" [of]="line.content" opens (opened)="opened.emit({ line, figure: $event })" />
              }
            </li>
          }
        </ol>
      </section>
    } @empty {
      <app-empty-state icon="budget" [sentence]="'estimates.noLines' | transloco" />
    }
    @if (estimate().lines.length) {
      <dl>
        <dt>{{ 'plans.estimate.subtotal' | transloco }}</dt>
        <dd class="num">{{ estimate().subtotal | money }}</dd>
        <dt>{{ 'plans.estimate.vat' | transloco }} {{ estimate().vatBasisPoints / 100 }} %</dt>
        <dd class="num">{{ estimate().vatAmount | money }}</dd>
        <dt class="total">{{ 'plans.estimate.total' | transloco }}</dt>
        <dd class="num total">{{ estimate().total | money }}</dd>
      </dl>
      <p class="in-words">{{ estimate().totalInWords }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
      container-type: inline-size;
    }
    h3 {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      justify-content: space-between;
      padding: 8px 12px;
      border-radius: var(--app-radius);
      background: var(--app-neutral-ground);
    }
    ol {
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 8px 24px;
      grid-template-columns: minmax(0, 1fr);
      padding: 12px;
      border-bottom: 1px solid var(--app-line);
    }
    .words {
      display: grid;
      gap: 2px;
      align-content: start;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .content {
      font-weight: 500;
    }
    .words .quiet {
      font-size: 0.8125rem;
    }
    .sum {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 8px;
    }
    .changed,
    .opinion {
      --app-icon-size: 16px;
      display: flex;
      gap: 6px;
      align-items: baseline;
      color: var(--app-soon-ink);
    }
    .opinion {
      color: var(--app-info-ink);
    }
    dl {
      display: grid;
      grid-template-columns: 1fr max-content;
      gap: 4px 24px;
      justify-items: end;
      padding-inline: 12px;
    }
    dd {
      margin: 0;
    }
    .total {
      font-weight: 600;
    }
    .in-words {
      padding-inline: 12px;
      text-align: end;
      font-style: italic;
    }
    @container (min-width: 860px) {
      li.booked {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
    }
  `,
})
export class EstimateLines {
  readonly estimate = input.required<BudgetEstimateDto>();
  readonly opened = output<OpenedFigure>();
  protected readonly quantity = formatQuantity;
  protected readonly booked = computed(() => this.estimate().status === 'approved');
  protected readonly groups = computed(() => {
    const estimate = this.estimate();
    return estimate.groups.map((group) => ({ ...group, lines: estimate.lines.filter((line) => line.group === group.group) }));
  });
}
