import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, map, startWith } from 'rxjs';

/** What map and lists have in common in the address bar. */
const SHARED = ['hamletId', 'ownerKind'];

/** The ways between the map and the lists of the register; hamlet and kind of owner go along. */
@Component({
  selector: 'app-register-parts',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'cameras.parts' | transloco">
      @for (part of parts; track part.route) {
        <a
          [routerLink]="part.route"
          [queryParams]="shared()"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="part.exact ? exactly : loosely"
        >
          {{ part.label | transloco }}
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 4px;
      padding-inline: 24px;
      overflow-x: auto;
      border-bottom: 1px solid var(--app-line);
    }
    a {
      display: inline-flex;
      align-items: center;
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
    @media (max-width: 599.98px) {
      nav {
        padding-inline: 8px;
      }
      a {
        padding-inline: 10px;
      }
    }
  `,
})
export class RegisterParts {
  private readonly router = inject(Router);

  protected readonly parts = [
    { label: 'cameras.part.map', route: '/camera', exact: true },
    { label: 'cameras.part.cameras', route: '/camera/danh-sach', exact: false },
    { label: 'cameras.part.sites', route: '/camera/vi-tri', exact: false },
    { label: 'cameras.part.routes', route: '/camera/tuyen', exact: false },
    { label: 'cameras.part.hotspots', route: '/camera/diem-phuc-tap', exact: false },
  ];
  protected readonly exactly = { paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;
  protected readonly loosely = { paths: 'subset', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => this.router.parseUrl(this.router.url).queryParamMap),
    ),
    { requireSync: true },
  );
  protected readonly shared = computed(() =>
    Object.fromEntries(SHARED.map((name) => [name, this.address().get(name)]).filter(([, value]) => value)),
  );
}
