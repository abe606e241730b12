import { Component, computed, inject, input } from '@angular/core';
import { WorkTaskStatus } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { lookOf } from './task-words';

/** The state of a task: `<app-task-status [status]="task.status" />`. */
@Component({
  selector: 'app-task-status',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class TaskStatus {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<WorkTaskStatus>();
  protected readonly look = computed(() => lookOf(this.status()));
  protected readonly label = computed(() => this.texts.enumText('WorkTaskStatus', this.status()));
}
