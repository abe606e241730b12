import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of, startWith, Subject, switchMap } from 'rxjs';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { MaintenanceApi } from './maintenance-api';

interface Tile {
  key: string;
  count: number;
  icon: IconName;
  tone: string;
  query: Record<string, string> | null;
}

/** How things stand at a glance, the late ones first; each figure leads to its rows. */
@Component({
  selector: 'app-ticket-counts',
  imports: [RouterLink, TranslocoPipe, Icon],
  template: `
    <ul>
      @for (tile of tiles(); track tile.key) {
        <li>
          <a routerLink="/bao-tri" [queryParams]="tile.query" [class]="tile.count ? tile.tone : ''">
            <app-icon [name]="tile.icon" />
            <strong class="num">{{ tile.count.toLocaleString('vi-VN') }}</strong>
            <span>{{ 'maintenance.count.' + tile.key | transloco }}</span>
          </a>
        </li>
      }
    </ul>
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
  `,
})
export class TicketCounts {
  private readonly api = inject(MaintenanceApi);
  private readonly reloads = new Subject<void>();
  private readonly summary = toSignal(
    this.reloads.pipe(
      startWith(undefined),
      switchMap(() => this.api.summary().pipe(catchError(() => of(null)))),
    ),
    { initialValue: null },
  );

  protected readonly tiles = computed((): Tile[] => {
    const s = this.summary();
    return s
      ? [
          { key: 'overdue', count: s.overdue, icon: 'alert', tone: 'late', query: { overdue: 'true' } },
          { key: 'unassigned', count: s.unassigned, icon: 'alertCircle', tone: 'soon', query: { unassigned: 'true' } },
          { key: 'open', count: s.open, icon: 'wrench', tone: '', query: { open: 'true' } },
          { key: 'camerasDown', count: s.camerasDown, icon: 'cctvOff', tone: 'soon', query: { open: 'true' } },
        ]
      : [];
  });

  /** Counts again. */
  reload(): void {
    this.reloads.next();
  }
}
