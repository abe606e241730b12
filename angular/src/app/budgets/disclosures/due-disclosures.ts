import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CalendarEntryDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Session } from '../../core/session/session';
import { DueLabel } from '../../ui/due-label';
import { Icon } from '../../ui/icon';
import { DayPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { DISCLOSE } from '../spending/spending-model';
import { DisclosuresApi } from './disclosures-api';
import { duties, mayDrawUp } from './disclosures-model';

/** What must be made public of a year and is not yet, by its day: `<app-due-disclosures [year]="2026" />`. */
@Component({
  selector: 'app-due-disclosures',
  imports: [MatButton, RouterLink, TranslocoPipe, EnumTextPipe, DayPipe, DueLabel, Icon, ProblemBanner],
  template: `
    <section class="panel stack">
      <h2>{{ 'budgetDisclosures.due.heading' | transloco: { year: year() } }}</h2>
      <app-problem-banner [problem]="problem()" [retry]="true" (again)="load()" />
      @if (entries(); as entries) {
        <ul>
          @for (entry of entries; track $index) {
            <li>
              <div class="what">
                <strong>{{ entry.title }}</strong>
                @if (entry.disclosureKind; as kind) {
                  <span>{{
                    entry.quarter
                      ? ('budgetDisclosures.progressOf' | transloco: { quarter: entry.quarter, year: entry.budgetYear })
                      : (kind | enumText: 'BudgetDisclosureKind')
                  }}</span>
                }
                <span class="quiet">
                  {{ entry.source }}
                  @if (entry.certainty; as certainty) {
                    ({{ certainty | enumText: 'DeadlineCertainty' }})
                  }
                </span>
              </div>
              <div class="when">
                <span class="num">{{ entry.day | day }}</span
                ><app-due-label [day]="entry.day" />
              </div>
              @if (entry.disclosureId; as id) {
                <a matButton="outlined" [routerLink]="['/kinh-phi/cong-khai', id]">{{ 'budgetDisclosures.open' | transloco }}</a>
              } @else if (mayDisclose && canDrawUp(entry)) {
                <a
                  matButton="outlined"
                  routerLink="/kinh-phi/cong-khai/moi"
                  [queryParams]="{ estimateId: entry.linkId, kind: entry.disclosureKind, quarter: entry.quarter }"
                  >{{ 'budgetDisclosures.drawUp' | transloco }}</a
                >
              }
            </li>
          } @empty {
            <li class="quiet all"><app-icon name="check" />{{ 'budgetDisclosures.due.none' | transloco: { year: year() } }}</li>
          }
        </ul>
      } @else if (!problem()) {
        <div class="skeleton" role="status" [attr.aria-label]="'budgetDisclosures.loading' | transloco"></div>
      }
    </section>
  `,
  styles: `
    h2 {
      margin: 0;
      font-size: 1rem;
    }
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      gap: 8px 24px;
      align-items: center;
      padding-block: 12px;
      border-block-end: 1px solid var(--app-line);
    }
    li:last-child {
      border-block-end: 0;
    }
    .all {
      display: flex;
      gap: 8px;
    }
    .what {
      display: grid;
      overflow-wrap: anywhere;
    }
    .when {
      display: grid;
      justify-items: end;
    }
    @media (max-width: 599.98px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
      .when {
        display: flex;
        gap: 12px;
        justify-content: start;
      }
      a {
        justify-self: start;
      }
    }
  `,
})
export class DueDisclosures {
  private readonly api = inject(DisclosuresApi);
  private readonly today = inject(Clock).today();
  readonly year = input.required<number>();
  protected readonly mayDisclose = inject(Session).may(DISCLOSE);
  protected readonly problem = signal<ProblemDetails | null>(null);
  private readonly calendar = signal<readonly CalendarEntryDto[] | null>(null);
  protected readonly entries = computed(() => {
    const calendar = this.calendar();
    return calendar && duties(calendar);
  });

  constructor() {
    effect(() => void this.load(this.year()));
  }

  protected canDrawUp(entry: CalendarEntryDto): boolean {
    return mayDrawUp(entry, this.today);
  }

  protected async load(year = this.year()): Promise<void> {
    try {
      const { entries } = await firstValueFrom(this.api.calendar(year));
      if (year !== this.year()) return;
      this.calendar.set(entries);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
