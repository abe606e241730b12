import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';
import { ListDetail } from './list-detail';

/**
 * Title of a page with its state and its one main action:
 * `<app-page-header heading="…"><app-state-chip chip … /><button mainAction matButton="filled">…</button>
 *  <button quietAction matButton>…</button></app-page-header>`.
 * On a phone the main action moves to a bar at the bottom of the screen.
 */
@Component({
  selector: 'app-page-header',
  imports: [RouterLink, TranslocoPipe, Icon],
  template: `
    @if (back(); as link) {
      <a class="back" [routerLink]="link" queryParamsHandling="preserve" [replaceUrl]="!!beside">
        <app-icon name="arrowLeft" />{{ backLabel() || ('common.back' | transloco) }}
      </a>
    }
    <div class="line">
      <div class="titles">
        <h1>{{ heading() }} <ng-content select="[chip]" /></h1>
        @if (lead()) {
          <p class="quiet">{{ lead() }}</p>
        }
      </div>
      <div class="actions">
        <ng-content select="[quietAction]" />
        <div class="main"><ng-content select="[mainAction]" /></div>
      </div>
    </div>
  `,
  styleUrl: './page-header.scss',
})
export class PageHeader {
  protected readonly beside = inject(ListDetail, { optional: true });

  readonly heading = input.required<string>();
  /** One quiet sentence under the title. */
  readonly lead = input('');
  /** Link of the list above this page; its filters in the address bar are kept. */
  readonly backLink = input<string | readonly unknown[] | null>(null);
  readonly backLabel = input('');

  /** Beside its list a detail needs no way back: the list is there. */
  protected readonly back = computed(() => (this.beside?.beside() ? null : this.backLink()));
}
