import { inject, Injectable } from '@angular/core';
import { Subscription } from 'rxjs';
import { Title } from '@angular/platform-browser';
import { RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** `title` of a route is a text key; the browser tab shows "page – programme" in the chosen language; a page may put its own subject there. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private page = '';
  private shown: Subscription | null = null;

  override updateTitle(state: RouterStateSnapshot): void {
    const key = this.buildTitle(state);
    // A page that has put its own name into the title keeps it while only filters change.
    const page = `${state.url.split('?')[0]} ${key}`;
    if (page === this.page) return;
    this.page = page;
    this.show(() => key && this.transloco.translate(key));
  }

  /** What the page is about, once it is known: tabs of one kind are told apart. */
  name(subject: string): void {
    this.show(() => subject);
  }

  private show(page: () => string | undefined): void {
    this.shown?.unsubscribe();
    this.shown = this.transloco.selectTranslate<string>('app.name').subscribe((programme) => {
      this.title.setTitle([page(), programme].filter(Boolean).join(' – '));
    });
  }
}
