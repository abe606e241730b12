import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { PlanGap } from './plan-gaps';

/** Says what a draft still lacks and leads to each place. */
@Component({
  selector: 'app-plan-gaps-notice',
  imports: [TranslocoPipe, Icon],
  template: `
    @if (gaps().length) {
      <div class="gaps" role="status">
        <app-icon name="alert" />
        <div>
          <p>{{ 'plans.gap.lead' | transloco }}</p>
          <ul>
            @for (gap of gaps(); track gap.field) {
              <li>
                <button type="button" (click)="go.emit(gap.field)">
                  {{ 'plans.gap.' + gap.name | transloco: { number: gap.number } }}
                </button>
              </li>
            }
          </ul>
        </div>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .gaps {
      display: flex;
      gap: 12px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    ul {
      padding-inline-start: 20px;
    }
    button {
      padding: 2px 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
      vertical-align: top;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class PlanGapsNotice {
  readonly gaps = input.required<PlanGap[]>();
  /** The field to go to. */
  readonly go = output<string>();
}
