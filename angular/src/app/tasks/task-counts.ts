import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of, startWith, Subject, switchMap } from 'rxjs';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { TasksApi } from './tasks-api';
import { REVIEW } from './tasks-model';

interface Tile {
  key: string;
  count: number;
  icon: IconName;
  tone: string;
  query: Record<string, string>;
}

/** How things stand at a glance, the late ones first; each figure leads to its rows. */
@Component({
  selector: 'app-task-counts',
  imports: [RouterLink, TranslocoPipe, Icon],
  template: `
    @if (tiles(); as tiles) {
      <ul>
        @for (tile of tiles; track tile.key) {
          <li>
            <a routerLink="/nhiem-vu" [queryParams]="tile.query" [class]="tile.count ? tile.tone : ''">
              <app-icon [name]="tile.icon" />
              <strong class="num">{{ tile.count.toLocaleString('vi-VN') }}</strong>
              <span>{{ 'tasks.count.' + tile.key | transloco }}</span>
            </a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
      gap: 8px;
      padding: 0;
      list-style: none;
    }
    a {
      display: grid;
      grid-template-columns: auto auto 1fr;
      align-items: center;
      gap: 8px;
      height: 100%;
      min-height: 48px;
      padding: 8px 12px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      color: var(--app-ink);
      background: var(--app-surface);
      text-decoration: none;
      line-height: 1.3;
    }
    strong {
      font-size: 1.25rem;
    }
    a:hover {
      border-color: var(--mat-sys-primary);
    }
    .late {
      color: var(--app-late-ink);
      background: var(--app-late-ground);
    }
    .soon {
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    .info {
      color: var(--app-info-ink);
      background: var(--app-info-ground);
    }
  `,
})
export class TaskCounts {
  private readonly session = inject(Session);
  private readonly api = inject(TasksApi);
  private readonly reloads = new Subject<void>();
  private readonly summary = toSignal(
    this.reloads.pipe(
      startWith(undefined),
      switchMap(() => this.api.summary().pipe(catchError(() => of(null)))),
    ),
    { initialValue: null },
  );

  /** Counts again. */
  reload(): void {
    this.reloads.next();
  }

  protected readonly tiles = computed((): Tile[] | null => {
    const s = this.summary();
    if (!s || s.total === 0) return null;
    const waiting: Tile = {
      key: 'waitingForReview',
      count: s.waitingForMyReview,
      icon: 'send',
      tone: 'info',
      query: { waitingForReview: 'true' },
    };
    return [
      { key: 'late', count: s.late, icon: 'alert', tone: 'late', query: { late: 'true' } },
      { key: 'nearlyLate', count: s.nearlyLate, icon: 'clock', tone: 'soon', query: { nearlyLate: 'true' } },
      ...(this.session.may(REVIEW) ? [waiting] : []),
      { key: 'open', count: s.open, icon: 'progress', tone: '', query: { open: 'true' } },
      { key: 'completed', count: s.completedOnTime + s.completedLate, icon: 'checkCircle', tone: '', query: { status: 'completed' } },
    ];
  });
}
