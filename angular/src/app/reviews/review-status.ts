import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReviewStatus as Status } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { StateChip } from '../ui/state-chip';
import { LOOKS } from './reviews-model';

/** Where a review stands: `<app-review-status [status]="review.status" [returned]="review.isReturned" />`. */
@Component({
  selector: 'app-review-status',
  imports: [TranslocoPipe, StateChip],
  template: `
    @if (returned()) {
      <app-state-chip tone="soon" icon="return" [label]="'reviews.statusName.returned' | transloco" />
    } @else {
      <app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="texts.enumText('ReviewStatus', status())" />
    }
  `,
})
export class ReviewStatus {
  protected readonly texts = inject(ServerTexts);
  readonly status = input.required<Status>();
  /** A draft that was sent back. */
  readonly returned = input(false);
  protected readonly look = computed(() => LOOKS[this.status()]);
}
