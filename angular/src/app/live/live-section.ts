import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CameraConnectionDto, CameraDto, LiveCameraDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon';
import { InstantPipe } from '../ui/pipes';
import { StateChip } from '../ui/state-chip';
import { LiveApi } from './live-api';
import { CONNECT, STATE_LOOKS, WATCH } from './live-model';
import { LiveTile } from './live-tile';

/** On the page of a camera in the register: its picture, for who may see it, and how it is connected. */
@Component({
  selector: 'app-live-section',
  imports: [MatButton, RouterLink, TranslocoPipe, EnumTextPipe, Icon, InstantPipe, LiveTile, StateChip],
  template: `
    @if (watchable() || mayConnect()) {
      <section class="panel stack">
        <h2>{{ 'live.one' | transloco }}</h2>
        @if (watchable(); as live) {
          @if (watching()) {
            <app-live-tile [camera]="live" />
          }
          <div class="row">
            <button matButton="outlined" type="button" (click)="watching.set(!watching())">
              <app-icon [name]="watching() ? 'stop' : 'live'" />{{ (watching() ? 'live.stop' : 'live.watch') | transloco }}
            </button>
            @if (live.mayPlayBack && live.isRecorded) {
              <a matButton [routerLink]="['/truc-tiep', live.id]"><app-icon name="history" />{{ 'live.playback.verb' | transloco }}</a>
            }
          </div>
        }
        @if (mayConnect()) {
          <div class="row">
            @if (connection(); as link) {
              <app-state-chip
                [tone]="looks[link.state].tone"
                [icon]="looks[link.state].icon"
                [label]="link.state | enumText: 'LiveState'"
              />
              @if (link.fault) {
                <span>{{ link.fault | enumText: 'LiveFault' }}, {{ 'cameras.since' | transloco: { at: link.since | instant } }}</span>
              }
            } @else {
              <span class="quiet">{{ 'live.connection.none' | transloco }}</span>
            }
            <a matButton [routerLink]="['/camera/danh-sach', camera().id, 'ket-noi']">
              <app-icon name="link" />{{ (connection() ? 'live.connection.edit' : 'live.connection.new') | transloco }}
            </a>
          </div>
        }
      </section>
    }
  `,
})
export class LiveSection {
  private readonly api = inject(LiveApi);
  private readonly session = inject(Session);

  readonly camera = input.required<CameraDto>();

  protected readonly looks = STATE_LOOKS;
  protected readonly watching = signal(false);
  protected readonly watchable = signal<LiveCameraDto | null>(null);
  protected readonly connection = signal<CameraConnectionDto | null>(null);
  protected readonly inUse = computed(() => this.camera().status !== 'retired' && this.camera().status !== 'installing');
  protected readonly mayConnect = computed(() => this.inUse() && this.session.may(CONNECT));

  constructor() {
    effect(() => {
      const camera = this.camera();
      untracked(() => void this.load(camera.id));
    });
  }

  private async load(id: string): Promise<void> {
    const found = this.inUse() && this.session.may(WATCH) ? await firstValueFrom(this.api.camera(id)).catch(() => null) : null;
    const connection = this.mayConnect() ? await firstValueFrom(this.api.connection(id)).catch(() => null) : null;
    // Another row may have been opened meanwhile.
    if (id !== this.camera().id) return;
    this.watchable.set(found);
    this.connection.set(connection);
    this.watching.set(false);
  }
}
