import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CalendarEntryDto } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { DueLabel } from '../../ui/due-label';
import { Icon } from '../../ui/icon';
import { DayPipe } from '../../ui/pipes';
import { ENTRY_ICONS, linkOf } from './calendar-months';

/** One day of the calendar: what, by which rule, how sure one is of the rule. */
@Component({
  selector: 'app-calendar-entry',
  imports: [RouterLink, TranslocoPipe, EnumTextPipe, DueLabel, Icon, DayPipe],
  template: `
    <app-icon [name]="entry().isDone ? 'checkCircle' : icon()" />
    <div>
      <p class="line">
        <strong class="num">{{ entry().day | day }}</strong>
        @if (entry().isDone) {
          <span class="done">{{ (entry().kind === 'statutory' ? 'moneyCalendar.past' : 'moneyCalendar.done') | transloco }}</span>
        } @else {
          <app-due-label [day]="entry().day" [soonWithin]="14" />
        }
      </p>
      <p>
        @if (link(); as to) {
          <a [routerLink]="to">{{ entry().title }}</a>
        } @else {
          {{ entry().title }}
        }
        @if (entry().quarter; as quarter) {
          {{ 'moneyCalendar.quarter' | transloco: { quarter } }}
        } @else if (entry().disclosureKind; as kind) {
          &ngsp;<span class="quiet">({{ kind | enumText: 'BudgetDisclosureKind' }})</span>
        }
        @if (otherYear(); as year) {
          &ngsp;<span class="quiet">{{ 'moneyCalendar.ofBudget' | transloco: { year } }}</span>
        }
      </p>
      @if (entry().source || entry().certainty) {
        <p class="quiet">
          {{ entry().source }}
          @if (entry().certainty; as certainty) {
            <span [class.unsure]="certainty !== 'verifiedText'">({{ certainty | enumText: 'DeadlineCertainty' }})</span>
          }
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      gap: 8px;
      overflow-wrap: anywhere;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
    }
    .quiet {
      font-size: 0.8125rem;
    }
    .unsure {
      color: var(--app-soon-ink);
    }
    .done {
      color: var(--app-ink-quiet);
    }
    :host(.done) app-icon {
      color: var(--app-done-ink);
    }
  `,
  host: { '[class.done]': 'entry().isDone' },
})
export class CalendarEntryLine {
  readonly entry = input.required<CalendarEntryDto>();
  protected readonly icon = computed(() => ENTRY_ICONS[this.entry().kind]);
  protected readonly link = computed(() => linkOf(this.entry()));
  /** The year of the budget, where that is not the year of the day. */
  protected readonly otherYear = computed(() => {
    const { budgetYear, day } = this.entry();
    return budgetYear && budgetYear !== Number(day.slice(0, 4)) ? budgetYear : null;
  });
}
