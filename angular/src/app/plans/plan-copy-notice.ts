import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { EarlierYear } from './plan-copies';

/** Says where the words of a copied draft come from, what to look over, and which places still speak of an earlier year. */
@Component({
  selector: 'app-plan-copy-notice',
  imports: [TranslocoPipe, Icon],
  template: `
    <div class="copied" role="status">
      <app-icon name="copy" />
      <div>
        <p>{{ 'plans.copied.lead' | transloco: { source: source(), year: year() } }}</p>
        @if (mentions().length) {
          <p>
            {{ 'plans.copied.mentions' | transloco }}
            @for (place of mentions(); track place.field; let last = $last) {
              <button type="button" (click)="go.emit(place.field)">
                {{ 'plans.copied.' + place.name | transloco: { number: place.number } }}</button
              >{{ last ? '.' : ', ' }}
            }
          </p>
        }
      </div>
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    .copied {
      display: flex;
      gap: 12px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-info-ink);
      background: var(--app-info-ground);
      overflow-wrap: anywhere;
    }
    button {
      padding: 2px 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class PlanCopyNotice {
  /** Number and symbol, or subject, of the plan it was made from. */
  readonly source = input.required<string>();
  readonly year = input.required<number>();
  readonly mentions = input.required<readonly EarlierYear[]>();
  /** The field to go to. */
  readonly go = output<string>();
}
