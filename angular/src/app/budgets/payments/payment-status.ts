import { Component, computed, inject, input } from '@angular/core';
import { PaymentStatus } from '../../core/api/models';
import { ServerTexts } from '../../core/i18n/server-texts';
import { StateChip } from '../../ui/state-chip';
import { LOOKS } from './payments-model';

@Component({
  selector: 'app-payment-status',
  imports: [StateChip],
  template: `<app-state-chip [tone]="look().tone" [icon]="look().icon" [label]="label()" />`,
})
export class PaymentStatusChip {
  private readonly texts = inject(ServerTexts);
  readonly status = input.required<PaymentStatus>();
  protected readonly look = computed(() => LOOKS[this.status()]);
  protected readonly label = computed(() => this.texts.enumText('PaymentStatus', this.status()));
}
