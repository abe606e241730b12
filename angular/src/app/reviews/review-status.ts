import { Component, computed, inject, input } from '@angular/core';
import { ReviewStatus as Status } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { LOOKS } from './reviews-model';

/** Where a review stands: `<app-review-status [status]="review.status" />`. */
@Component({
  selector: 'app-review-status',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class ReviewStatus {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<Status>();
  protected readonly look = computed(() => LOOKS[this.status()]);
  protected readonly label = computed(() => this.texts.enumText('ReviewStatus', this.status()));
}
