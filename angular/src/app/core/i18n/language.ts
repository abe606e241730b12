import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

export type LanguageCode = 'vi' | 'en';
const KEY = 'language';

/** The language of the screens: Vietnamese unless the person chose English before. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly code = signal<LanguageCode>(localStorage.getItem(KEY) === 'en' ? 'en' : 'vi');

  readonly current = this.code.asReadonly();

  constructor() {
    this.apply();
  }

  /** Switches once the texts are there: what is put into words only once must not find keys. */
  choose(code: LanguageCode): void {
    localStorage.setItem(KEY, code);
    this.transloco.load(code).subscribe({
      next: () => {
        this.code.set(code);
        this.apply();
      },
      // Without the texts the screens stay as they are; the next start has the chosen language.
      error: () => undefined,
    });
  }

  private apply(): void {
    this.document.documentElement.lang = this.code();
    this.transloco.setActiveLang(this.code());
  }
}
