import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { WorkTaskListItemDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Icon } from '../ui/icon';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { TaskDue } from './task-due';
import { TaskPercent } from './task-percent';
import { TaskStatus } from './task-status';

/** Tasks one under another, each a link: title, unit, due day, state. */
@Component({
  selector: 'app-task-cards',
  imports: [RouterLink, TranslocoPipe, EnumTextPipe, Icon, DayPipe, InstantPipe, TaskDue, TaskPercent, TaskStatus],
  template: `
    <ul>
      @for (task of tasks(); track task.id) {
        <li>
          <a
            [routerLink]="[home(), task.id]"
            [replaceUrl]="selectedId() !== null"
            [attr.aria-current]="task.id === selectedId() ? 'true' : null"
            [class.late]="task.isLate"
            [class.soon]="task.isNearlyLate"
          >
            <span class="words">
              <span class="title">
                @if (task.priority !== 'normal') {
                  <span class="priority"><app-icon name="flag" />{{ task.priority | enumText: 'TaskPriority' }}</span>
                }
                {{ task.title }}
              </span>
              <span class="quiet unit">{{ task.leadUnitName }}{{ task.assigneeName ? ' · ' + task.assigneeName : '' }}</span>
              @if (task.chasedAt; as at) {
                <span class="news"><app-icon name="bell" />{{ 'tasks.chased' | transloco: { at: at | instant } }}</span>
              }
              @if (task.extensionAnswer; as answer) {
                <span class="news"
                  ><app-icon name="calendarClock" />{{ 'tasks.answered.' + answer | transloco: { day: task.dueDay | day } }}</span
                >
              }
              @if (task.pendingExtensionDay; as day) {
                <span class="quiet unit">{{ 'tasks.asksUntil' | transloco: { day: day | day } }}</span>
              }
            </span>
            <app-task-due [task]="task" />
            <span class="state">
              <app-task-percent [percent]="task.percent" />
              <app-task-status [status]="task.status" />
            </span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './task-cards.scss',
})
export class TaskCards {
  readonly tasks = input.required<readonly WorkTaskListItemDto[]>();
  /** Address of the list that the details open beside. */
  readonly home = input.required<string>();
  readonly selectedId = input<string | null>(null);
}
