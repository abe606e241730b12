import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PublicBudgetDisclosureItemDto, PublicDisclosuresDto } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { inSentence } from '../../core/i18n/in-sentence';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { PageTitle } from '../../core/i18n/page-title';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { DayPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { PublicApi } from './public-api';
import { PublicFrame } from './public-frame';
import { groupsOf } from './public-model';

/** Everything that a commune lets people read today. */
@Component({
  selector: 'app-public-list-page',
  imports: [RouterLink, TranslocoPipe, EnumTextPipe, EmptyState, Icon, DayPipe, ProblemBanner, PublicFrame],
  template: `
    <app-public-frame [brand]="commune()?.programmeName ?? ''">
      @if (commune(); as place) {
        <div class="heading">
          <p class="place">{{ place.communeName }}, {{ inSentence(place.provinceName) }}</p>
          <h1>{{ 'publicPage.heading' | transloco }}</h1>
          <p>{{ 'publicPage.lead' | transloco }}</p>
        </div>
        @if (empty()) {
          <div class="panel">
            <app-empty-state icon="documents" [sentence]="'publicPage.none' | transloco: { name: place.communeName }" />
          </div>
        }
        @if (groups().length) {
          <section class="panel stack">
            <h2><app-icon name="handshake" />{{ 'publicPage.contributions' | transloco }}</h2>
            @for (group of groups(); track group.hamlet) {
              <h3>{{ group.hamlet || ('publicPage.communeFund' | transloco) }}</h3>
              <ul>
                @for (item of group.items; track item.id) {
                  <li>
                    <a [routerLink]="['/cong-khai', code(), 'dong-gop', item.id]">{{ item.title }}</a>
                    <span class="quiet">
                      {{ 'publicPage.period' | transloco: { from: item.from | day, to: item.to | day } }} ·
                      {{ 'publicPage.posted' | transloco: { day: item.postedDay | day } }}
                    </span>
                  </li>
                }
              </ul>
            }
          </section>
        }
        @if (budgets()?.length) {
          <section class="panel stack">
            <h2><app-icon name="bank" />{{ 'publicPage.budgets' | transloco }}</h2>
            <ul>
              @for (item of budgets(); track item.id) {
                <li>
                  <a [routerLink]="['/cong-khai', code(), 'ngan-sach', item.id]">{{ item.title }}</a>
                  <span class="quiet">
                    {{
                      item.quarter
                        ? ('budgetDisclosures.progressOf' | transloco: { quarter: item.quarter, year: item.year })
                        : item.kind === 'settlement'
                          ? ('budgetDisclosures.settlementOf' | transloco: { year: item.year })
                          : (item.kind | enumText: 'BudgetDisclosureKind')
                    }}
                    · {{ 'publicPage.posted' | transloco: { day: item.from | day } }}
                  </span>
                </li>
              }
            </ul>
          </section>
        }
        <app-problem-banner [problem]="budgetProblem()" [retry]="true" (again)="load(code())" />
      } @else if (unknown()) {
        <h1>{{ 'publicPage.heading' | transloco }}</h1>
        <section class="panel stack">
          <h2>{{ 'publicPage.unknown' | transloco }}</h2>
          <p>{{ 'publicPage.unknownWhy' | transloco }}</p>
        </section>
      } @else if (problem()) {
        <h1>{{ 'publicPage.heading' | transloco }}</h1>
        <app-problem-banner [problem]="problem()" [retry]="true" (again)="load(code())" />
      } @else {
        <h1>{{ 'publicPage.heading' | transloco }}</h1>
        <div class="skeleton wait" role="status" [attr.aria-label]="'list.loading' | transloco"></div>
      }
    </app-public-frame>
  `,
  styleUrl: './public-page.scss',
})
export class PublicListPage {
  private readonly api = inject(PublicApi);
  private readonly title = inject(PageTitle);

  protected readonly inSentence = inSentence;

  /** The commune's official code. */
  readonly code = input.required<string>();

  protected readonly commune = signal<PublicDisclosuresDto | null>(null);
  protected readonly budgets = signal<PublicBudgetDisclosureItemDto[] | null>(null);
  protected readonly unknown = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly budgetProblem = signal<ProblemDetails | null>(null);
  protected readonly groups = computed(() => groupsOf(this.commune()?.items ?? []));
  protected readonly empty = computed(() => this.commune()?.items.length === 0 && this.budgets()?.length === 0);

  constructor() {
    effect(() => {
      const code = this.code();
      untracked(() => void this.load(code));
    });
  }

  protected async load(code: string): Promise<void> {
    this.problem.set(null);
    this.budgetProblem.set(null);
    this.unknown.set(false);
    // One of the two may fail and the other still be read.
    await Promise.all([this.loadContributions(code), this.loadBudgets(code)]);
  }

  private async loadContributions(code: string): Promise<void> {
    try {
      const commune = await firstValueFrom(this.api.contributions(code));
      this.commune.set(commune);
      this.title.name(commune.communeName);
    } catch (error) {
      const problem = toProblem(error);
      this.unknown.set(problem.status === 404);
      if (problem.status !== 404) this.problem.set(problem);
    }
  }

  private async loadBudgets(code: string): Promise<void> {
    try {
      this.budgets.set(await firstValueFrom(this.api.budgets(code)));
    } catch (error) {
      this.budgetProblem.set(toProblem(error));
    }
  }
}
