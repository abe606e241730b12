import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon';

/** Nobody forgets that they are acting for someone: a coloured bar on every page, with the way back. */
@Component({
  selector: 'app-acting-bar',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    @if (forWhom(); as name) {
      <div class="bar" role="status">
        <app-icon name="accountSwitch" />
        <span
          >{{ 'shell.actingFor' | transloco: { name } }} <span class="advice">{{ 'shell.actingAdvice' | transloco }}</span></span
        >
        <button matButton="outlined" type="button" [disabled]="busy()" (click)="stop()">{{ 'shell.stopActing' | transloco }}</button>
      </div>
    }
  `,
  styles: `
    .bar {
      display: flex;
      align-items: center;
      gap: 12px;
      block-size: var(--app-acting-height);
      padding-inline: 24px;
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    span {
      flex: 1;
      min-inline-size: 0;
      font-weight: 500;
      line-height: 1.25;
    }
    button {
      flex: none;
    }
    @media (max-width: 899.98px) {
      .bar {
        padding-inline: 12px;
      }
      .advice {
        display: none;
      }
    }
  `,
})
export class ActingBar {
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly busy = signal(false);
  protected readonly forWhom = computed(() => this.session.account()?.actingFor?.fullName);

  protected async stop(): Promise<void> {
    this.busy.set(true);
    try {
      await this.session.actFor(null);
      await this.router.navigateByUrl('/');
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.busy.set(false);
    }
  }
}
