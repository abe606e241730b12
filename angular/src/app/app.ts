import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from './core/http/connection';
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
  private readonly connection = inject(Connection);
  protected readonly session = inject(Session);

  constructor() {
    inject(Theme);
  }

  protected async retry(): Promise<void> {
    await this.connection.retry();
    if (!this.connection.down()) location.reload();
  }
}
