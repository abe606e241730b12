import { HttpClient } from '@angular/common/http';
import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, of } from 'rxjs';
import { PublicPageDto } from '../../core/api/models';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { Icon } from '../../ui/icon';
import { publicAddress } from './disclosures-model';

/** Where anybody reads what is posted, to open, to copy and to scan. */
@Component({
  selector: 'app-public-link',
  imports: [MatButton, TranslocoPipe, Icon],
  template: `
    @if (address(); as url) {
      <p>{{ 'disclosures.link.lead' | transloco }}</p>
      <p class="address">
        <a [href]="url" target="_blank" rel="noopener">{{ url }}</a>
      </p>
      <div class="row">
        <button matButton="outlined" type="button" (click)="copy(url)">
          <app-icon name="copy" />{{ 'disclosures.link.copy' | transloco }}
        </button>
        <a matButton [href]="url" target="_blank" rel="noopener">
          <app-icon name="openInNew" />{{ 'disclosures.link.open' | transloco }}
        </a>
      </div>
      @if (qr(); as drawing) {
        <img [src]="drawing" width="160" height="160" [alt]="'disclosures.link.qr' | transloco" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    img {
      background: #fff;
      border-radius: var(--app-radius);
    }
    .address {
      font-weight: 500;
      overflow-wrap: anywhere;
    }
  `,
})
export class PublicLink {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);

  /** Without an answer the address is that of this very page, and nothing is drawn. */
  private readonly page = toSignal(
    inject(HttpClient)
      .get<PublicPageDto>('/api/funding/disclosures/public-page')
      .pipe(catchError(() => of(null))),
    { initialValue: null },
  );

  protected readonly address = computed(() => {
    const code = this.session.account()?.commune?.code;
    return this.page()?.url ?? (code ? publicAddress(this.document.location.origin, code) : null);
  });
  // An image cannot run anything, whatever the drawing contains.
  protected readonly qr = computed(() => {
    const svg = this.page()?.qrSvg;
    return svg ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` : null;
  });

  /** On a plain address of the office network browsers give no clipboard: the old way still works there. */
  protected async copy(url: string): Promise<void> {
    const copied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    this.notices.done(copied || this.copyTheOldWay(url) ? 'disclosures.link.copied' : 'disclosures.link.notCopied');
  }

  private copyTheOldWay(url: string): boolean {
    const field = this.document.createElement('textarea');
    field.value = url;
    field.style.position = 'fixed';
    this.document.body.append(field);
    field.select();
    const copied = this.document.execCommand('copy');
    field.remove();
    return copied;
  }
}
