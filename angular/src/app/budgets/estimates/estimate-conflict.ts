import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { ServerTexts } from '../../core/i18n/server-texts';
import { formatQuantity } from '../../plans/estimate-numbers';
import { Icon } from '../../ui/icon';
import { formatMoney } from '../../ui/money';
import { EstimateDifference, EstimateField, FieldDifference, LineField } from './estimate-difference';

/** What somebody else saved meanwhile, beside the own version; nothing is replaced before one of the two is chosen. */
@Component({
  selector: 'app-estimate-conflict',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    <section class="panel stack" role="alert">
      <h2><app-icon name="alertCircle" />{{ 'estimates.conflict.heading' | transloco }}</h2>
      <ul>
        @for (field of difference().fields; track field.field) {
          <li>
            <strong>{{ labelOf(field.field) | transloco }}</strong
            >: {{ 'estimates.conflict.change' | transloco: wordsOf(field) }}
          </li>
        }
        @for (line of difference().lines; track line.key) {
          <li>
            <strong>{{ 'estimates.conflict.' + line.what | transloco: { name: line.content } }}</strong>
            @if (line.ownGone) {
              <span class="quiet">{{ 'estimates.conflict.ownGone' | transloco }}</span>
            }
            <ul>
              @for (field of line.fields; track field.field) {
                <li>{{ labelOf(field.field) | transloco }}: {{ 'estimates.conflict.change' | transloco: wordsOf(field) }}</li>
              }
            </ul>
          </li>
        }
        @if (!difference().fields.length && !difference().lines.length) {
          <li>{{ 'estimates.conflict.same' | transloco }}</li>
        }
      </ul>
      <div class="row">
        <button matButton="outlined" type="button" (click)="takeTheirs.emit()">{{ 'estimates.conflict.takeTheirs' | transloco }}</button>
        <button matButton="outlined" type="button" (click)="keepOwn.emit()">{{ 'estimates.conflict.keepOwn' | transloco }}</button>
      </div>
    </section>
  `,
})
export class EstimateConflict {
  private readonly texts = inject(ServerTexts);

  readonly difference = input.required<EstimateDifference>();
  readonly takeTheirs = output<void>();
  readonly keepOwn = output<void>();

  protected labelOf(field: EstimateField | LineField): string {
    if (field === 'title' || field === 'year') return `estimates.${field}`;
    return `plans.estimate.${field === 'vatBasisPoints' ? 'vat' : field}`;
  }

  protected wordsOf({ field, before, after, own }: FieldDifference<EstimateField | LineField>): Record<string, string> {
    return { before: this.wordOf(field, before), after: this.wordOf(field, after), own: this.wordOf(field, own) };
  }

  private wordOf(field: EstimateField | LineField, value: string | number | null): string {
    if (value === null || value === '') return '–';
    if (typeof value === 'string') {
      if (field === 'group') return this.texts.enumText('EstimateGroup', value);
      return field === 'source' ? this.texts.enumText('FundingSource', value) : value;
    }
    if (field === 'unitPrice') return formatMoney(value);
    if (field === 'vatBasisPoints') return `${value / 100} %`;
    return field === 'quantity' ? formatQuantity(value) : String(value);
  }
}
