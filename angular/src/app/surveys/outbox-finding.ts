import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { problemMessage } from '../core/http/problem-details';
import { OutboxItem, OutboxState } from '../core/offline/outbox-item';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { InstantPipe } from '../ui/pipes';
import { StateChip, Tone } from '../ui/state-chip';
import { surveyAddress } from './survey-sender';
import { FoundThing, KIND_ICONS } from './surveys-model';

const LOOKS: Readonly<Record<OutboxState, { tone: Tone; icon: IconName }>> = {
  draft: { tone: 'neutral', icon: 'draft' },
  waiting: { tone: 'soon', icon: 'clock' },
  sending: { tone: 'info', icon: 'upload' },
  sent: { tone: 'done', icon: 'checkCircle' },
  conflict: { tone: 'late', icon: 'alert' },
  refused: { tone: 'late', icon: 'alertCircle' },
};

/** A finding on this device, with what has become of it; leads to the form, or once sent to what the server has. */
@Component({
  selector: 'app-outbox-finding',
  imports: [RouterLink, TranslocoPipe, Icon, InstantPipe, StateChip],
  template: `
    <a [routerLink]="link()">
      <app-icon [name]="icons[item().payload.kind]" />
      <span>
        {{ item().title }}
        <small class="quiet">
          {{ item().createdAt | instant }}
          @if (item().photos.length) {
            · {{ 'offline.photoCount' | transloco: { count: item().photos.length } }}
          }
        </small>
      </span>
      <app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="'offline.state.' + item().state | transloco" />
      @if (reason()) {
        <small class="reason">{{ reason() }}</small>
      }
    </a>
  `,
  styles: `
    a {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      min-block-size: 56px;
      padding: 8px 16px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      color: var(--app-ink);
      background: var(--app-surface);
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    span {
      flex: 1 1 160px;
      display: grid;
    }
    .reason {
      flex: 1 1 100%;
      color: var(--app-late-ink);
    }
  `,
})
export class OutboxFinding {
  private readonly transloco = inject(TranslocoService);

  readonly item = input.required<OutboxItem<FoundThing>>();
  protected readonly icons = KIND_ICONS;
  protected readonly look = computed(() => LOOKS[this.item().state]);
  protected readonly link = computed(() =>
    this.item().state === 'sent' ? `/khao-sat/phieu/${this.item().id}` : surveyAddress(this.item()),
  );
  /** Why the server did not take it. */
  protected readonly reason = computed(() => {
    const { state, lastProblem } = this.item();
    if (!lastProblem || (state !== 'refused' && state !== 'conflict')) return '';
    const fields = Object.values(lastProblem.errors ?? {}).flat();
    return fields.length ? fields.join(' ') : problemMessage(lastProblem, (key, values) => this.transloco.translate(key, values));
  });
}
