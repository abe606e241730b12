import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { HasPermission } from '../core/session/has-permission';

/** The parts of the administration beside each other: people, roles, the audit trail. */
@Component({
  selector: 'app-admin-page',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe, HasPermission],
  template: `
    <nav [attr.aria-label]="'nav.admin' | transloco">
      @for (part of parts; track part.route) {
        <a *hasPermission="part.permission" [routerLink]="part.route" routerLinkActive="here" ariaCurrentWhenActive="page">
          {{ part.label | transloco }}
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
export class AdminPage {
  protected readonly parts = [
    { label: 'admin.users.heading', route: 'nguoi-dung', permission: 'CameraProgram.Identity.Users' },
    { label: 'admin.roles.heading', route: 'vai-tro', permission: 'CameraProgram.Identity.Users' },
    { label: 'admin.audit.heading', route: 'nhat-ky', permission: 'CameraProgram.Audit' },
    { label: 'admin.accesses.heading', route: 'nhat-ky-xem', permission: 'CameraProgram.Audit' },
  ];
}
