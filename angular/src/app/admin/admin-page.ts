import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PagePart, PageParts } from '../ui/page-parts';

/** The parts of the administration beside each other: people, roles, the audit trail. */
@Component({
  selector: 'app-admin-page',
  imports: [RouterOutlet, TranslocoPipe, PageParts],
  template: `
    <app-page-parts [label]="'nav.admin' | transloco" [parts]="parts" />
    <router-outlet />
  `,
  styles: `
    app-page-parts {
      display: block;
      max-width: 1280px;
      margin-inline: auto;
    }
  `,
})
export class AdminPage {
  protected readonly parts: readonly PagePart[] = [
    { label: 'admin.users.heading', route: 'nguoi-dung', permission: 'CameraProgram.Identity.Users' },
    { label: 'admin.roles.heading', route: 'vai-tro', permission: 'CameraProgram.Identity.Users' },
    { label: 'admin.audit.heading', route: 'nhat-ky', permission: 'CameraProgram.Audit' },
    { label: 'admin.accesses.heading', route: 'nhat-ky-xem', permission: 'CameraProgram.Audit' },
  ];
}
