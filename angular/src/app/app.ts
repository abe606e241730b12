import { Component, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from './core/session/session';
import { Theme } from './core/theme';
import { ConnectionBanner } from './shell/connection-banner';
import { EmptyState } from './ui/empty-state';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, MatButton, TranslocoPipe, ConnectionBanner, EmptyState],
  template: `
    @if (session.unreachable()) {
      <main class="page">
        <app-empty-state icon="cloudOff" [sentence]="'connection.unreachable' | transloco">
          <button matButton="filled" type="button" (click)="retry()">{{ 'common.retry' | transloco }}</button>
        </app-empty-state>
      </main>
    } @else {
      <router-outlet />
      <app-connection-banner />
    }
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
  `,
})
export class App {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);

  constructor() {
    inject(Theme);
  }

  protected async retry(): Promise<void> {
    await this.session.load();
    if (!this.session.unreachable()) await this.router.navigateByUrl(location.pathname + location.search);
  }
}
