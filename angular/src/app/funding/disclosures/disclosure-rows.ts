import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DisclosureRowDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { DayPipe, MoneyPipe } from '../../ui/pipes';

/** The rows of a public list, exactly as people read them. */
@Component({
  selector: 'app-disclosure-rows',
  imports: [TranslocoPipe, EnumTextPipe, DayPipe, MoneyPipe],
  template: `
    <table role="table">
      <caption class="visually-hidden">
        {{
          'disclosures.rows.heading' | transloco
        }}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="num">{{ 'disclosures.rows.order' | transloco }}</th>
          <th role="columnheader" scope="col">{{ 'disclosures.rows.name' | transloco }}</th>
          @if (placed()) {
            <th role="columnheader" scope="col">{{ 'disclosures.rows.address' | transloco }}</th>
          }
          <th role="columnheader" scope="col">{{ 'disclosures.rows.form' | transloco }}</th>
          <th role="columnheader" scope="col" class="num">{{ 'disclosures.rows.amount' | transloco }}</th>
          <th role="columnheader" scope="col">{{ 'disclosures.rows.day' | transloco }}</th>
          <th role="columnheader" scope="col">{{ 'disclosures.rows.number' | transloco }}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of rows(); track row.order) {
          <tr role="row" [class.back]="row.form === 'correction'">
            <td role="cell" class="num order">{{ row.order + 1 }}</td>
            <td role="cell" class="name">{{ row.name || ('disclosures.rows.anonymous' | transloco) }}</td>
            @if (placed()) {
              <td role="cell" class="address">{{ row.address }}</td>
            }
            <td role="cell" class="form">
              {{ row.form | enumText: 'DisclosureForm' }}
              @if (row.goods) {
                <span class="quiet">· {{ row.goods }}</span>
              }
              @if (row.day < from() && row.form !== 'correction') {
                <span class="quiet">· {{ 'disclosures.rows.late' | transloco }}</span>
              }
            </td>
            <td role="cell" class="num amount">{{ row.amount | money }}</td>
            <td role="cell" class="day">{{ row.day | day }}</td>
            <td role="cell" class="number">
              @if (row.number) {
                <span class="phone">{{ 'disclosures.rows.numberOf' | transloco }}</span> {{ row.number }}
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './disclosure-rows.scss',
})
export class DisclosureRows {
  readonly rows = input.required<readonly DisclosureRowDto[]>();
  /** The first day of the list: what is of earlier days was recorded after the list before. */
  readonly from = input.required<string>();
  /** Whether anybody's hamlet is told. */
  protected readonly placed = computed(() => this.rows().some((row) => row.address));
}
