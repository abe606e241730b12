import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, forkJoin } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MyWorkTasksDto, WaitingPaperDto } from '../core/api/models';
import { Connection } from '../core/http/connection';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { ListDetail } from '../ui/list-detail';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { NewsCards } from './news-cards';
import { PaperCards } from './paper-cards';
import { StandInCards } from './stand-in-cards';
import { TaskCards } from './task-cards';
import { byUrgency, TaskGroup } from './task-words';
import { TasksApi } from './tasks-api';

/** What waits for me: papers, then what was changed lately, then tasks: sent back first, then late, nearly late, then the rest; for a reviewer also what others have handed in. */
@Component({
  selector: 'app-my-tasks-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Icon,
    ListDetail,
    NewsCards,
    PageHeader,
    PaperCards,
    ProblemBanner,
    StandInCards,
    TaskCards,
  ],
  template: `
    <app-list-detail #beside home="/viec-cua-toi" [heading]="'tasks.mine.heading' | transloco" (refresh)="load()">
      <div class="page">
        <app-page-header [heading]="'tasks.mine.heading' | transloco" [lead]="'tasks.mine.lead' | transloco">
          <a quietAction matButton routerLink="/nhiem-vu"><app-icon name="list" />{{ 'tasks.all' | transloco }}</a>
        </app-page-header>
        <app-problem-banner [problem]="problem()" [retry]="true" (again)="load()" />
        @if (mine(); as mine) {
          @if (nothing()) {
            <div class="panel">
              <app-empty-state icon="checkAll" [sentence]="'tasks.mine.none' | transloco">
                <a matButton="outlined" routerLink="/nhiem-vu">{{ 'tasks.all' | transloco }}</a>
              </app-empty-state>
            </div>
          }
          @if (papers().length) {
            <section class="stack">
              <h2>
                {{ 'tasks.mine.papers' | transloco }} <span class="count">{{ papers().length }}</span>
              </h2>
              <app-paper-cards [papers]="papers()" />
            </section>
          }
          @if (ofOthers().length) {
            <section class="stack">
              <h2>
                {{ 'tasks.mine.standIn' | transloco }} <span class="count">{{ ofOthers().length }}</span>
              </h2>
              <app-stand-in-cards [papers]="ofOthers()" />
            </section>
          }
          @if (mine.news.length) {
            <section class="stack">
              <h2>
                {{ 'tasks.mine.news' | transloco }} <span class="count">{{ mine.news.length }}</span>
              </h2>
              <app-news-cards [news]="mine.news" home="/viec-cua-toi" [selectedId]="beside.openId()" />
            </section>
          }
          @for (group of groups(); track group.key) {
            <section class="stack">
              <h2 [class]="group.key">
                @if (icons[group.key]; as icon) {
                  <app-icon [name]="icon" />
                }
                {{ 'tasks.mine.' + group.key | transloco }} <span class="count">{{ group.tasks.length }}</span>
              </h2>
              <app-task-cards [tasks]="group.tasks" home="/viec-cua-toi" [selectedId]="beside.openId()" />
            </section>
          }
          @if (mine.total > mine.tasks.length) {
            <p>
              <a routerLink="/nhiem-vu" [queryParams]="{ mine: 'true', open: 'true' }">{{
                'tasks.mine.more' | transloco: { total: mine.total }
              }}</a>
            </p>
          }
          @if (mine.coordinated.length) {
            <section class="stack">
              <h2>
                {{ 'tasks.mine.coordinated' | transloco }} <span class="count">{{ mine.coordinated.length }}</span>
              </h2>
              <app-task-cards [tasks]="mine.coordinated" home="/viec-cua-toi" [selectedId]="beside.openId()" />
            </section>
          }
          @if (mine.waitingForReview.length) {
            <section class="stack">
              <h2>
                {{ 'tasks.mine.review' | transloco }} <span class="count">{{ mine.waitingForReview.length }}</span>
              </h2>
              <app-task-cards [tasks]="mine.waitingForReview" home="/viec-cua-toi" [selectedId]="beside.openId()" />
            </section>
          }
          @if (mine.extensionsAsked.length) {
            <section class="stack">
              <h2>
                {{ 'tasks.mine.extensions' | transloco }} <span class="count">{{ mine.extensionsAsked.length }}</span>
              </h2>
              <app-task-cards [tasks]="mine.extensionsAsked" home="/viec-cua-toi" [selectedId]="beside.openId()" />
            </section>
          }
        } @else if (!problem()) {
          <div class="stack" role="status" [attr.aria-label]="'list.loading' | transloco">
            @for (ghost of [0, 1, 2, 3]; track ghost) {
              <div class="panel"><div class="skeleton"></div></div>
            }
          </div>
        }
      </div>
    </app-list-detail>
  `,
  styles: `
    h2 {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    h2.returned,
    h2.late {
      color: var(--app-late-ink);
    }
    h2.soon {
      color: var(--app-soon-ink);
    }
    .count {
      padding: 0 8px;
      border-radius: 10px;
      font-size: 0.8125rem;
      line-height: 20px;
      color: var(--app-neutral-ink);
      background: var(--app-neutral-ground);
    }
    .stack {
      gap: 12px;
    }
  `,
})
export class MyTasksPage {
  private readonly api = inject(TasksApi);

  protected readonly icons: Partial<Record<TaskGroup['key'], IconName>> = { returned: 'return', late: 'alert', soon: 'clock' };
  protected readonly mine = signal<MyWorkTasksDto | null>(null);
  private readonly waiting = signal<readonly WaitingPaperDto[]>([]);
  protected readonly papers = computed(() => this.waiting().filter((paper) => !paper.standIn));
  protected readonly ofOthers = computed(() => this.waiting().filter((paper) => paper.standIn));
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly groups = computed(() => byUrgency(this.mine()?.tasks ?? []));
  protected readonly nothing = computed(() => {
    const mine = this.mine();
    return (
      mine !== null &&
      [this.waiting(), mine.tasks, mine.coordinated, mine.waitingForReview, mine.extensionsAsked, mine.news].every((l) => l.length === 0)
    );
  });

  constructor() {
    void this.load();
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => void this.load());
  }

  protected async load(): Promise<void> {
    try {
      const { mine, waiting } = await firstValueFrom(forkJoin({ mine: this.api.mine(), waiting: this.api.papers() }));
      this.waiting.set(waiting.papers);
      this.mine.set(mine);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }
}
