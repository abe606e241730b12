import { Component, computed, inject, Injector, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Connection } from '../core/http/connection';
import { problemMessage } from '../core/http/problem-details';
import { formatInstant } from '../core/i18n/vietnam-time';
import { Outbox } from '../core/offline/outbox';
import { OutboxItem, OutboxState } from '../core/offline/outbox-item';
import { Session } from '../core/session/session';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { StateChip, Tone } from '../ui/state-chip';

/** What is kept on this device, what becomes of each, why it was not taken, and what can be done. */
@Component({
  selector: 'app-outbox-sheet',
  imports: [MatDialogModule, MatButton, RouterLink, TranslocoPipe, Icon, StateChip],
  templateUrl: './outbox-sheet.html',
  styleUrl: './outbox-sheet.scss',
})
export class OutboxSheet {
  protected readonly outbox = inject(Outbox);
  protected readonly connection = inject(Connection);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);

  protected readonly busy = signal('');
  protected readonly instant = formatInstant;
  protected readonly look: Record<OutboxState, { tone: Tone; icon: IconName }> = {
    draft: { tone: 'neutral', icon: 'draft' },
    waiting: { tone: 'soon', icon: 'clock' },
    sending: { tone: 'info', icon: 'upload' },
    sent: { tone: 'done', icon: 'checkCircle' },
    conflict: { tone: 'late', icon: 'alert' },
    refused: { tone: 'late', icon: 'alertCircle' },
  };
  protected readonly lead = computed(() => {
    if (this.connection.down()) return 'offline.noNetwork';
    return this.session.account()?.actingFor ? 'offline.waitsForOneself' : 'offline.lead';
  });

  protected reasonOf(item: OutboxItem): string {
    const problem = item.lastProblem;
    // That there is no network is said once, at the top.
    if (!problem || problem.status === 0) return '';
    if (problem.status < 0) return this.transloco.translate('offline.problem.broken');
    const fields = Object.values(problem.errors ?? {}).flat();
    if (fields.length) return fields.join(' ');
    return problemMessage(problem, (key, values) => this.transloco.translate(key, values));
  }

  protected async send(item: OutboxItem): Promise<void> {
    this.busy.set(item.id);
    // A refusal of the device was told by the outbox.
    await this.outbox.send(item.id).catch(() => undefined);
    this.busy.set('');
  }

  protected async remove(item: OutboxItem): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('offline.removeHeading', { title: item.title }),
      sentence: this.transloco.translate(item.attempts ? 'offline.removeTried' : 'offline.removeSentence'),
      action: this.transloco.translate('offline.remove'),
      dangerous: true,
    });
    if (agreed) await this.outbox.remove(item.id).catch(() => undefined);
  }
}

export function openOutboxSheet(injector: Injector): void {
  injector.get(MatDialog).open(OutboxSheet, { width: '640px', maxWidth: '100vw', autoFocus: 'first-heading' });
}
