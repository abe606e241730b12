import { Component, input } from '@angular/core';
import { Icon } from './icon';
import { IconName } from './icons';

/** neutral: draft, closed · info: running · done: finished · soon: needs attention · late: overdue, refused */
export type Tone = 'neutral' | 'info' | 'done' | 'soon' | 'late';

/** A state in colour, icon and word: `<app-state-chip tone="late" icon="alert" [label]="…" />`. */
@Component({
  selector: 'app-state-chip',
  imports: [Icon],
  template: `<app-icon [name]="icon()" /><span>{{ label() }}</span>`,
  styles: `
    :host {
      --app-icon-size: 16px;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 2px 10px 2px 8px;
      border-radius: 6px;
      font-size: 0.8125rem;
      font-weight: 500;
      line-height: 20px;
      white-space: nowrap;
      color: var(--app-neutral-ink);
      background: var(--app-neutral-ground);
    }
    :host(.info) {
      color: var(--app-info-ink);
      background: var(--app-info-ground);
    }
    :host(.done) {
      color: var(--app-done-ink);
      background: var(--app-done-ground);
    }
    :host(.soon) {
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    :host(.late) {
      color: var(--app-late-ink);
      background: var(--app-late-ground);
    }
  `,
  host: { '[class]': 'tone()' },
})
export class StateChip {
  readonly tone = input<Tone>('neutral');
  readonly icon = input.required<IconName>();
  readonly label = input.required<string>();
}
