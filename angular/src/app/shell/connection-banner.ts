import { Component, effect, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { Connection } from '../core/http/connection';
import { Icon } from '../ui/icon';

/**
 * Says that the server does not answer, that nothing typed is lost, and offers to try again. On pages that work without a
 * network (`data: { worksOffline: true }` of the route) it only says so, and takes little room.
 */
@Component({
  selector: 'app-connection-banner',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    <div role="alert">
      @if (connection.down() && kept()) {
        <div class="bar slim">
          <app-icon name="cloudOff" />
          <span>{{ 'offline.down' | transloco }}</span>
        </div>
        <div class="room"></div>
      } @else if (connection.down()) {
        <div class="bar">
          <app-icon name="cloudOff" />
          <span>{{ 'connection.down' | transloco }}</span>
          <button matButton="outlined" type="button" [disabled]="asking()" (click)="retry()">{{ 'common.retry' | transloco }}</button>
        </div>
        <div class="room"></div>
      }
    </div>
  `,
  styles: `
    .bar {
      position: fixed;
      z-index: 50;
      inset: auto 16px 16px 16px;
      max-width: 640px;
      margin-inline: auto;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding: 8px 16px;
      border-radius: var(--app-radius);
      color: var(--app-late-ink);
      background: var(--app-late-ground);
      box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
    }
    span {
      flex: 1 1 200px;
    }
    .slim {
      flex-wrap: nowrap;
      padding-block: 6px;
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
      font-size: 0.875rem;
      line-height: 1.35;
    }
    .slim span {
      flex: 1 1 0;
    }
    /* What stands at the foot of the page can be scrolled out from under the bar. */
    .room {
      block-size: 96px;
    }
    @media (max-width: 599.98px) {
      .bar {
        inset-block-end: 72px;
      }
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
  protected readonly asking = signal(false);
  protected readonly kept = signal(false);

  constructor() {
    const notices = inject(MatSnackBar);
    // "Saved" from a moment ago would lie over the news that saving fails now.
    effect(() => this.connection.down() && notices.dismiss());
    const router = inject(Router);
    const arrived = router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      takeUntilDestroyed(),
    );
    arrived.subscribe(() => this.kept.set(worksOffline(router.routerState.snapshot.root)));
  }

  protected async retry(): Promise<void> {
    this.asking.set(true);
    await this.connection.retry();
    this.asking.set(false);
  }
}

function worksOffline(route: ActivatedRouteSnapshot): boolean {
  return route.data['worksOffline'] === true || route.children.some(worksOffline);
}
