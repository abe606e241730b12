import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { PaperSignerDto } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';

/** What is said before somebody signs: in which form, in whose place, what the paper will read. */
@Injectable({ providedIn: 'root' })
export class SigningWords {
  private readonly transloco = inject(TranslocoService);
  private readonly texts = inject(ServerTexts);

  announce(signer: PaperSignerDto | null): string {
    if (!signer?.position) return '';
    return this.transloco.translate(signer.forName ? 'signing.inPlaceOf' : 'signing.asOneself', {
      name: signer.forName,
      form: this.texts.enumText('SignerPosition', signer.position),
      title: signer.title?.toLocaleUpperCase('vi'),
    });
  }
}
