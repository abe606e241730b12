import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, filter, map, merge, of, startWith, switchMap } from 'rxjs';
import { Connection } from '../core/http/connection';
import { Session } from '../core/session/session';
import { CONDUCT_SURVEYS, DECIDE_SURVEYS } from './surveys-model';
import { SurveysApi } from './surveys-api';

interface Part {
  label: string;
  path: string;
  status: string | null;
}

/** The routes of the person, what was found, and what waits for a decision, beside each other. */
@Component({
  selector: 'app-surveys-page',
  imports: [RouterLink, RouterOutlet, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'surveys.heading' | transloco">
      @for (part of parts; track part.label) {
        <a
          [routerLink]="part.path"
          [queryParams]="part.status ? { status: part.status } : {}"
          [class.here]="here() === part.label"
          [attr.aria-current]="here() === part.label ? 'page' : null"
        >
          {{ part.label | transloco }}
          @if (part.status && waiting()) {
            <span class="count">{{ waiting() }}</span>
          }
        </a>
      }
    </nav>
    <router-outlet />
  `,
  styles: `
    nav {
      display: flex;
      gap: 4px;
      padding-inline: 24px;
      overflow-x: auto;
      max-width: 1280px;
      margin-inline: auto;
      border-bottom: 1px solid var(--app-line);
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 48px;
      padding-inline: 16px;
      border-bottom: 3px solid transparent;
      color: var(--app-ink-quiet);
      font-weight: 500;
      text-decoration: none;
      white-space: nowrap;
    }
    a:hover {
      color: var(--app-ink);
    }
    a.here {
      color: var(--mat-sys-primary);
      border-bottom-color: currentColor;
    }
    .count {
      padding: 0 8px;
      border-radius: 10px;
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    @media (max-width: 599.98px) {
      nav {
        padding-inline: 4px;
      }
      a {
        padding-inline: 10px;
      }
    }
  `,
})
export class SurveysPage {
  private readonly api = inject(SurveysApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly parts: readonly Part[] = [
    ...(this.session.may(CONDUCT_SURVEYS) ? [{ label: 'surveys.routes.tab', path: '/khao-sat', status: null }] : []),
    ...(this.session.may(DECIDE_SURVEYS) ? [{ label: 'surveys.list.waitingTab', path: '/khao-sat/phieu', status: 'waiting' }] : []),
    { label: 'surveys.list.tab', path: '/khao-sat/phieu', status: null },
  ];
  protected readonly here = signal('');
  protected readonly waiting = signal(0);

  constructor() {
    const arrived = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
    arrived.pipe(startWith(null), takeUntilDestroyed()).subscribe(() => this.here.set(this.partOf(this.router.url)));
    if (!this.session.may(DECIDE_SURVEYS)) return;
    const count = () => this.api.list({ status: 'waiting', page: 1, pageSize: 1 }).pipe(map(({ total }) => total));
    merge(arrived, inject(Connection).restored)
      .pipe(
        startWith(null),
        switchMap(() => count().pipe(catchError(() => of(0)))),
        takeUntilDestroyed(),
      )
      .subscribe((total) => this.waiting.set(total));
  }

  private partOf(url: string): string {
    const address = this.router.parseUrl(url);
    const path = `/${address.root.children['primary']?.segments.join('/') ?? ''}`;
    const found = this.parts.find((part) => part.path === path && part.status !== null && part.status === address.queryParams['status']);
    return (found ?? this.parts.find((part) => part.path === path && part.status === null))?.label ?? '';
  }
}
