import { booleanAttribute, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MoneyPipe } from '../../ui/pipes';
import { percentOf, shareOf } from '../funding-model';

/** How far a whole campaign has come towards what it hopes for. Without a goal only what was given is said. */
@Component({
  selector: 'app-goal-bar',
  imports: [TranslocoPipe, MoneyPipe],
  template: `
    @if (goal(); as goal) {
      <span class="track" aria-hidden="true"><span [style.inline-size.%]="share()"></span></span>
      @if (brief()) {
        <span class="brief">{{ given() | money }} · {{ percent() }}</span>
      } @else {
        <span>{{ 'funding.ofGoal' | transloco: { given: (given() | money), goal: (goal | money), percent: percent() } }}</span>
      }
    } @else if (brief()) {
      <span class="brief">{{ given() | money }}</span>
    } @else {
      <span>{{ 'funding.givenNoGoal' | transloco: { given: (given() | money) } }}</span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      color: var(--app-ink-quiet);
    }
    .track {
      block-size: 8px;
      overflow: hidden;
      border-radius: 4px;
      background: var(--app-neutral-ground);
    }
    .brief {
      white-space: nowrap;
    }
    .track span {
      display: block;
      block-size: 100%;
      background: var(--app-done-ink);
    }
  `,
})
export class GoalBar {
  readonly given = input.required<number>();
  readonly goal = input.required<number | null>();
  /** In a list: the amount and the share only. */
  readonly brief = input(false, { transform: booleanAttribute });
  protected readonly share = computed(() => shareOf(this.given(), this.goal() ?? 0));
  protected readonly percent = computed(() => percentOf(this.given(), this.goal() ?? 0));
}
