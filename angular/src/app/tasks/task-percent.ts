import { Component, input } from '@angular/core';

/** How far a task is: a short bar and the figure. */
@Component({
  selector: 'app-task-percent',
  template: `<span class="bar" aria-hidden="true"><span [style.inline-size.%]="percent()"></span></span
    ><span class="num">{{ percent() }} %</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 8px;
    }
    .bar {
      inline-size: 56px;
      block-size: 6px;
      border-radius: 3px;
      overflow: hidden;
      background: var(--app-line);
    }
    .bar span {
      display: block;
      block-size: 100%;
      background: var(--mat-sys-primary);
    }
    /* A system palette takes backgrounds away, and a bar is nothing else. */
    @media (forced-colors: active) {
      .bar {
        outline: 1px solid CanvasText;
      }
      .bar span {
        forced-color-adjust: none;
        background: Highlight;
      }
    }
  `,
})
export class TaskPercent {
  readonly percent = input.required<number>();
}
