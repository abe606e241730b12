import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConnectionTestDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { Icon } from '../ui/icon';

/** What came of a try: what is wrong and what to do, or the picture. */
@Component({
  selector: 'app-connection-result',
  imports: [TranslocoPipe, Icon],
  template: `
    <div role="status" class="said" [class.wrong]="result().fault">
      @if (result().fault; as fault) {
        <p>
          <app-icon name="alert" /><span>{{ 'live.fault.' + fault | transloco }}</span>
        </p>
        @if (result().detail) {
          <details>
            <summary>{{ 'live.connection.detail' | transloco }}</summary>
            <p class="quiet" lang="en">{{ result().detail }}</p>
          </details>
        }
      } @else {
        <p>
          <app-icon name="checkCircle" />
          <span>{{
            'live.connection.works' | transloco: { width: result().width, height: result().height, codec: codec(), seconds: seconds() }
          }}</span>
        </p>
        @if (url(); as picture) {
          <video
            [src]="picture"
            (error)="unsupported.set(true)"
            [hidden]="unsupported()"
            muted
            playsinline
            preload="auto"
            [attr.aria-label]="'live.connection.picture' | transloco"
          ></video>
        }
        @if (unsupported()) {
          <p class="quiet">{{ 'live.connection.noPicture' | transloco }}</p>
        }
      }
    </div>
  `,
  styles: `
    .said {
      display: grid;
      gap: 12px;
    }
    p {
      display: flex;
      gap: 8px;
    }
    .said:not(.wrong) app-icon {
      color: var(--app-done-ink);
    }
    .wrong app-icon {
      color: var(--app-late-ink);
    }
    video {
      width: 100%;
      border-radius: var(--app-radius);
      background: #0b0e11;
    }
  `,
})
export class ConnectionResult {
  private readonly language = inject(Language);

  readonly result = input.required<ConnectionTestDto>();

  /** The camera answers; it is the browser that cannot show it. */
  protected readonly unsupported = signal(false);
  protected readonly url = signal<string | null>(null);
  protected readonly codec = computed(() => (this.result().codec?.startsWith('avc1') ? 'H.264' : 'H.265'));
  protected readonly seconds = computed(() =>
    new Intl.NumberFormat(this.language.current(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      this.result().milliseconds / 1000,
    ),
  );

  constructor() {
    effect((onCleanup) => {
      const picture = this.result().picture;
      this.unsupported.set(false);
      if (!picture) return;
      const bytes = Uint8Array.from(atob(picture), (c) => c.charCodeAt(0));
      const url = URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));
      this.url.set(url);
      onCleanup(() => {
        URL.revokeObjectURL(url);
        this.url.set(null);
      });
    });
  }
}
