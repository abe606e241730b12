import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetStage } from '../../core/api/models';
import { Icon } from '../../ui/icon';
import { stepsOf } from './estimates-model';

/** From the first draft to the disclosure, and where the estimate stands. */
@Component({
  selector: 'app-estimate-steps',
  imports: [TranslocoPipe, Icon],
  template: `
    <ol [attr.aria-label]="'estimates.steps' | transloco">
      @for (step of steps(); track step.name) {
        <li [class]="step.state" [attr.aria-current]="step.state === 'now' ? 'step' : null">
          <span class="dot">
            @if (step.state === 'done') {
              <app-icon name="check" />
            } @else {
              {{ $index + 1 }}
            }
          </span>
          <span class="word"
            >{{ 'estimates.step.' + step.name | transloco }}
            @if (step.state === 'done') {
              <span class="visually-hidden">({{ 'estimates.stepDone' | transloco }})</span>
            }
          </span>
        </li>
      }
    </ol>
    @if (now(); as step) {
      <p class="short" aria-hidden="true">
        {{
          'estimates.stepNow' | transloco: { number: step.number, of: steps().length, name: ('estimates.step.' + step.name | transloco) }
        }}
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    ol {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 4px;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      justify-items: center;
      gap: 4px;
      font-size: 0.8125rem;
      text-align: center;
      color: var(--app-ink-quiet);
    }
    li:not(:first-child)::before {
      content: '';
      position: absolute;
      top: 13px;
      inset-inline: calc(-50% + 16px) calc(50% + 16px);
      height: 2px;
      background: var(--app-line);
    }
    li.done::before,
    li.now::before {
      background: var(--app-done-ink);
    }
    .dot {
      --app-icon-size: 16px;
      display: grid;
      place-items: center;
      width: 28px;
      height: 28px;
      border: 2px solid var(--app-line);
      border-radius: 50%;
      font-weight: 600;
      background: var(--app-surface);
    }
    .done .dot {
      border-color: var(--app-done-ink);
      color: var(--app-done-ink);
      background: var(--app-done-ground);
    }
    .now {
      font-weight: 600;
      color: var(--app-ink);
    }
    .now .dot {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
      background: var(--mat-sys-primary);
    }
    .short {
      display: none;
    }
    @container (max-width: 699.98px) {
      .word {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .short {
        display: block;
        margin-top: 8px;
        font-weight: 600;
      }
    }
  `,
})
export class EstimateSteps {
  readonly stage = input.required<BudgetStage>();
  protected readonly steps = computed(() => stepsOf(this.stage()));
  protected readonly now = computed(() => {
    const place = this.steps().findIndex((step) => step.state === 'now');
    return place < 0 ? null : { number: place + 1, name: this.steps()[place].name };
  });
}
