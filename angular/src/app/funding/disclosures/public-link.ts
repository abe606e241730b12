import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { Icon } from '../../ui/icon';
import { publicAddress } from './disclosures-model';

/** Where anybody reads what is posted, to open and to copy. */
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
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
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

  protected readonly address = computed(() => {
    const code = this.session.account()?.commune?.code;
    return code ? publicAddress(this.document.location.origin, code) : null;
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
