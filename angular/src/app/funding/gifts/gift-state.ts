import { Component, computed, inject, input } from '@angular/core';
import { FundDocumentState, GiftStatus } from '../../core/api/models';
import { ServerTexts } from '../../core/i18n/server-texts';
import { StateChip } from '../../ui/state-chip';
import { giftLook } from './gifts-model';

/** Where a gift stands, in colour, icon and word. */
@Component({
  selector: 'app-gift-state',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="words()" />`,
})
export class GiftState {
  private readonly texts = inject(ServerTexts);
  readonly gift = input.required<{ status: GiftStatus; state: FundDocumentState }>();
  protected readonly look = computed(() => giftLook(this.gift()));
  protected readonly words = computed(() =>
    this.gift().state === 'voided'
      ? this.texts.enumText('FundDocumentState', 'voided')
      : this.texts.enumText('GiftStatus', this.gift().status),
  );
}
