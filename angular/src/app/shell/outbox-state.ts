import { Component, computed, inject, Injector } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Outbox } from '../core/offline/outbox';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

interface Shown {
  key: string;
  count: number;
  tone: Tone;
  icon: IconName;
}

/** What lies on this device and not on the server, for the bar at the top: "3 chờ gửi". Opens the list of it. */
@Component({
  selector: 'app-outbox-state',
  imports: [TranslocoPipe, Icon],
  template: `
    <span role="status">
      @if (shown(); as s) {
        <button type="button" [class]="s.tone" aria-haspopup="dialog" (click)="open()">
          <app-icon [name]="s.icon" /><span>{{ s.key | transloco: { count: s.count } }}</span>
        </button>
      }
    </span>
  `,
  styles: `
    :host {
      flex: none;
    }
    button {
      --app-icon-size: 18px;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 36px;
      padding: 4px 12px 4px 10px;
      border: 0;
      border-radius: var(--app-radius);
      font-size: 0.875rem;
      font-weight: 500;
      white-space: nowrap;
      cursor: pointer;
      color: var(--app-neutral-ink);
      background: var(--app-neutral-ground);
    }
    button.soon {
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    button.late {
      color: var(--app-late-ink);
      background: var(--app-late-ground);
    }
    @media (max-width: 599.98px) {
      button {
        flex-direction: column;
        gap: 2px;
        min-height: 48px;
        min-width: 48px;
        padding: 4px 8px;
        justify-content: center;
        font-size: 0.75rem;
        line-height: 1;
      }
    }
  `,
})
export class OutboxState {
  private readonly outbox = inject(Outbox);
  private readonly injector = inject(Injector);

  protected readonly shown = computed<Shown | null>(() => {
    const { troubled, waiting, drafts } = this.outbox;
    if (troubled()) return { key: 'offline.troubledCount', count: troubled(), tone: 'late', icon: 'alert' };
    if (waiting()) return { key: 'offline.waitingCount', count: waiting(), tone: 'soon', icon: 'upload' };
    return drafts() ? { key: 'offline.draftCount', count: drafts(), tone: 'neutral', icon: 'draft' } : null;
  });

  protected async open(): Promise<void> {
    const { openOutboxSheet } = await import('./outbox-sheet');
    openOutboxSheet(this.injector);
  }
}
