import { Component, input } from '@angular/core';
import { Icon } from './icon';
import { IconName } from './icons';

/** One sentence and one button: `<app-empty-state icon="cctv" [sentence]="…"><button matButton="filled">…</button></app-empty-state>`. */
@Component({
  selector: 'app-empty-state',
  imports: [Icon],
  template: `
    <app-icon [name]="icon()" />
    <p>{{ sentence() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      --app-icon-size: 40px;
      display: grid;
      justify-items: center;
      gap: 16px;
      padding: 48px 24px;
      text-align: center;
      color: var(--app-ink-quiet);
    }
    p {
      max-width: 46ch;
      color: var(--app-ink);
    }
  `,
})
export class EmptyState {
  readonly icon = input<IconName>('info');
  readonly sentence = input.required<string>();
}
