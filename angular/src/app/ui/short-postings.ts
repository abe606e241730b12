import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { PostingChannel, StatutoryDeadlineDto } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { tooShort } from './postings';

/** Says which postings are shorter than the law asks, before somebody lets them be so. */
@Injectable({ providedIn: 'root' })
export class ShortPostings {
  private readonly words = inject(TranslocoService);
  private readonly texts = inject(ServerTexts);

  /** A sentence for a question; null when all last long enough. */
  sentence(
    postings: readonly { channel: PostingChannel; from: string | null; to: string | null }[],
    deadlines: readonly StatutoryDeadlineDto[],
  ): string | null {
    const short = tooShort(postings, deadlines).map(({ channel, days }) =>
      this.words.translate('postings.shortOne', { channel: this.texts.enumText('PostingChannel', channel), days }),
    );
    return short.length ? this.words.translate('postings.short', { list: short.join(', ') }) : null;
  }
}
