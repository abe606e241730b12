import { Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterOutlet } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from './core/http/connection';
import { SignInAgain } from './core/http/sign-in-again';
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
    const signInAgain = inject(SignInAgain);
    // Who went on without a network is known only now.
    this.connection.restored.pipe(takeUntilDestroyed()).subscribe(() => {
      if (this.session.signedIn() && !this.session.verified()) void signInAgain.stillSignedIn();
    });
  }

  protected async retry(): Promise<void> {
    await this.connection.retry();
    if (!this.connection.down()) location.reload();
  }
}
