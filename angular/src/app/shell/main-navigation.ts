import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon';
import { NAVIGATION } from './navigation';

/** The entries of the navigation that the account may open. */
@Component({
  selector: 'app-main-navigation',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe, Icon],
  template: `
    <nav [attr.aria-label]="'shell.navigation' | transloco">
      <ul>
        @for (item of items(); track item.route) {
          <li>
            <a
              [routerLink]="item.route"
              routerLinkActive="current"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ exact: !!item.exact }"
            >
              <app-icon [name]="item.icon" /><span>{{ item.label | transloco }}</span>
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: grid;
      gap: 2px;
      padding: 0;
      list-style: none;
    }
    a {
      display: flex;
      align-items: center;
      gap: 12px;
      min-height: 40px;
      padding: 8px 12px;
      border-radius: var(--app-radius);
      color: var(--app-ink);
      text-decoration: none;
      transition: background var(--app-motion);
    }
    a:hover {
      background: color-mix(in srgb, var(--mat-sys-primary) 8%, transparent);
    }
    a.current {
      font-weight: 600;
      color: var(--app-info-ink);
      background: var(--app-info-ground);
    }
    @media (pointer: coarse) {
      a {
        min-height: 48px;
      }
    }
  `,
})
export class MainNavigation {
  private readonly session = inject(Session);
  protected readonly items = computed(() => NAVIGATION.filter((item) => this.session.may(item.permission)));
}
