import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock } from '../core/clock';
import { Language } from '../core/i18n/language';
import { daysBetween } from '../core/i18n/vietnam-time';
import { Icon } from './icon';

/** How many days are left until a day: `<app-due-label [day]="task.dueOn" />` → "còn 5 ngày". */
@Component({
  selector: 'app-due-label',
  imports: [TranslocoPipe, Icon],
  template: `
    @if (words(); as w) {
      @if (tone() !== 'quiet') {
        <app-icon [name]="tone() === 'late' ? 'alert' : 'clock'" />
      }
      <span>{{ w.key | transloco: { count: w.count } }}</span>
    }
  `,
  styles: `
    :host {
      --app-icon-size: 16px;
      display: inline-flex;
      align-items: center;
      gap: 4px;
      white-space: nowrap;
      color: var(--app-ink-quiet);
    }
    :host(.soon) {
      color: var(--app-soon-ink);
      font-weight: 500;
    }
    :host(.late) {
      color: var(--app-late-ink);
      font-weight: 500;
    }
  `,
  host: { '[class]': 'tone()' },
})
export class DueLabel {
  private readonly clock = inject(Clock);
  private readonly language = inject(Language);

  /** `yyyy-MM-dd` */
  readonly day = input.required<string | null | undefined>();
  /** From how many days before the day the label warns. */
  readonly soonWithin = input(7);

  private readonly left = computed(() => {
    const day = this.day();
    return day ? daysBetween(this.clock.today(), day) : null;
  });
  protected readonly tone = computed(() => {
    const left = this.left();
    if (left === null || left > this.soonWithin()) return 'quiet';
    return left < 0 ? 'late' : 'soon';
  });
  protected readonly words = computed(() => {
    const left = this.left();
    if (left === null) return null;
    if (left === 0) return { key: 'due.today', count: '0' };
    const count = Math.abs(left);
    const form = count === 1 ? 'one' : 'other';
    return { key: left > 0 ? `due.left.${form}` : `due.late.${form}`, count: count.toLocaleString(this.language.current()) };
  });
}
