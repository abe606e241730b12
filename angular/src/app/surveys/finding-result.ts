import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FindingDto } from '../core/api/models';
import { Connection } from '../core/http/connection';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Outbox } from '../core/offline/outbox';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { FoundThing } from './surveys-model';
import { SURVEY, surveyAddress } from './survey-sender';
import { SurveysApi } from './surveys-api';

interface Told {
  tone: 'done' | 'soon' | 'late' | 'info';
  icon: IconName;
  key: string;
}

/** What has become of a finding that was just saved: kept, on its way, in the register, waiting for a person, not taken. */
@Component({
  selector: 'app-finding-result',
  imports: [MatButton, RouterLink, TranslocoPipe, EnumTextPipe, Icon],
  template: `
    <div role="status">
      @if (told(); as t) {
        <div class="told" [class]="t.tone">
          <app-icon [name]="t.icon" />
          <p>
            <strong>{{ item()?.title }}</strong>
            <span>
              {{ t.key | transloco }}
              @if (finding(); as f) {
                @if (f.status === 'waiting') {
                  {{ 'surveys.result.because' | transloco: { doubt: f.doubt | enumText: 'FindingDoubt' } }}
                }
              }
            </span>
          </p>
          @if (finding(); as f) {
            <a matButton [routerLink]="['/khao-sat/phieu', f.id]">{{ 'surveys.result.look' | transloco }}</a>
          } @else if (address(); as mend) {
            <a matButton [routerLink]="mend">{{ 'surveys.result.mend' | transloco }}</a>
          }
        </div>
      }
    </div>
  `,
  styles: `
    .told {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
    }
    p {
      flex: 1 1 200px;
      display: grid;
      overflow-wrap: anywhere;
    }
    .done {
      color: var(--app-done-ink);
      background: var(--app-done-ground);
    }
    .soon {
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    .late {
      color: var(--app-late-ink);
      background: var(--app-late-ground);
    }
    .info {
      color: var(--app-info-ink);
      background: var(--app-info-ground);
    }
    a {
      --mat-button-text-label-text-color: currentColor;
    }
  `,
})
export class FindingResult {
  private readonly api = inject(SurveysApi);
  private readonly connection = inject(Connection);
  private readonly items = inject(Outbox).of<FoundThing>(SURVEY);

  readonly id = input.required<string>();
  protected readonly finding = signal<FindingDto | null>(null);
  protected readonly item = computed(() => this.items().find((item) => item.id === this.id()) ?? null);
  private readonly state = computed(() => this.item()?.state ?? null);
  protected readonly address = computed(() => {
    const item = this.item();
    return item && (item.state === 'refused' || item.state === 'conflict') ? surveyAddress(item) : null;
  });
  protected readonly told = computed<Told | null>(() => {
    const finding = this.finding();
    if (finding) {
      return finding.status === 'waiting'
        ? { tone: 'soon', icon: 'clock', key: 'surveys.result.waitsForPerson' }
        : { tone: 'done', icon: 'checkCircle', key: `surveys.result.${finding.status}` };
    }
    switch (this.state()) {
      case 'waiting':
        return this.connection.down()
          ? { tone: 'soon', icon: 'cloudOff', key: 'surveys.result.kept' }
          : { tone: 'info', icon: 'upload', key: 'surveys.result.sending' };
      case 'sending':
        return { tone: 'info', icon: 'upload', key: 'surveys.result.sending' };
      case 'sent':
        return { tone: 'done', icon: 'checkCircle', key: 'surveys.result.sent' };
      case 'refused':
      case 'conflict':
        return { tone: 'late', icon: 'alert', key: `surveys.result.${this.state()}` };
      default:
        return null;
    }
  });

  constructor() {
    effect(() => {
      const [id, state] = [this.id(), this.state()];
      untracked(() => {
        if (this.finding()?.id !== id) this.finding.set(null);
        if (state === 'sent') void this.ask(id);
      });
    });
  }

  private async ask(id: string): Promise<void> {
    const finding = await firstValueFrom(this.api.get(id)).catch(() => null);
    if (id === this.id()) this.finding.set(finding);
  }
}
