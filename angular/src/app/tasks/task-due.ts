import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { WorkTaskStatus } from '../core/api/models';
import { DueLabel } from '../ui/due-label';
import { DayPipe } from '../ui/pipes';
import { isClosed } from './task-words';

interface HasDue {
  dueDay: string;
  status: WorkTaskStatus;
  completedDay: string | null;
  completedLate: boolean;
}

/** The due day and what it means today; for finished work, whether it was in time. */
@Component({
  selector: 'app-task-due',
  imports: [TranslocoPipe, DueLabel, DayPipe],
  template: `
    <span class="day">{{ task().dueDay | day }}</span>
    @if (!closed()) {
      <app-due-label [day]="task().dueDay" />
    } @else if (task().completedDay; as day) {
      <span class="done" [class.late]="task().completedLate">
        {{ (task().completedLate ? 'tasks.doneLate' : 'tasks.doneInTime') | transloco: { day: day | day } }}
      </span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
    }
    .day {
      font-family: Figures, 'Be Vietnam Pro', system-ui, sans-serif;
      font-variant-numeric: tabular-nums;
    }
    @media (max-width: 599.98px) {
      :host-context(td) {
        justify-content: flex-end;
      }
    }
    .done {
      color: var(--app-ink-quiet);
      font-size: 0.8125rem;
    }
    .late {
      color: var(--app-soon-ink);
    }
  `,
})
export class TaskDue {
  readonly task = input.required<HasDue>();
  protected readonly closed = computed(() => isClosed(this.task()));
}
