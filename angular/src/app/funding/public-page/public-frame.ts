import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language';
import { Icon } from '../../ui/icon';

/** What stands around every public page: whose programme it is, and the language. */
@Component({
  selector: 'app-public-frame',
  imports: [RouterLink, TranslocoPipe, Icon],
  template: `
    <header>
      <app-icon name="cctv" class="mark" />
      <span class="brand">{{ brand() || ('app.name' | transloco) }}</span>
      <span class="language" role="group" [attr.aria-label]="'shell.language' | transloco">
        <button type="button" lang="vi" [attr.aria-pressed]="language.current() === 'vi'" (click)="language.choose('vi')">
          <span class="long">Tiếng Việt</span><span class="short" aria-hidden="true">VI</span>
        </button>
        <button type="button" lang="en" [attr.aria-pressed]="language.current() === 'en'" (click)="language.choose('en')">
          <span class="long">English</span><span class="short" aria-hidden="true">EN</span>
        </button>
      </span>
    </header>
    <main>
      @if (back(); as link) {
        <a class="back" [routerLink]="link"><app-icon name="arrowLeft" />{{ 'publicPage.all' | transloco }}</a>
      }
      <ng-content />
    </main>
  `,
  styleUrl: './public-frame.scss',
})
export class PublicFrame {
  protected readonly language = inject(Language);
  readonly brand = input('');
  /** Where all lists are. */
  readonly back = input<readonly unknown[] | null>(null);
}
