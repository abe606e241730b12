import { Component, computed, input } from '@angular/core';
import { IconName, ICONS } from './icons';

/** `<app-icon name="cctv" />`: decoration beside a word, hence hidden from screen readers. */
@Component({
  selector: 'app-icon',
  template: `<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: var(--app-icon-size, 20px);
      block-size: var(--app-icon-size, 20px);
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: currentColor;
    }
  `,
  host: { 'aria-hidden': 'true' },
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => ICONS[this.name()]);
}
