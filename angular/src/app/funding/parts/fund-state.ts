import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FundVoidDto } from '../../core/api/models';
import { DayPipe } from '../../ui/pipes';
import { ServerTexts } from '../../core/i18n/server-texts';
import { StateChip } from '../../ui/state-chip';

/** Says that a paper of a fund was taken back; nothing for one that counts. */
@Component({
  selector: 'app-void-chip',
  imports: [StateChip],
  template: `
    @if (state() === 'voided') {
      <app-state-chip tone="late" icon="cancel" [label]="words()" />
    }
  `,
})
export class VoidChip {
  private readonly texts = inject(ServerTexts);
  readonly state = input.required<'valid' | 'voided'>();
  protected readonly words = computed(() => this.texts.enumText('FundDocumentState', 'voided'));
}

/** Who took it back, when and why. */
@Component({
  selector: 'app-void-said',
  imports: [TranslocoPipe, DayPipe],
  template: `
    <p>
      {{
        (of().forName ? 'gifts.voidedFor' : 'gifts.voidedBy') | transloco: { day: of().day | day, name: of().byName, forName: of().forName }
      }}
    </p>
    <p>{{ 'gifts.voidReason' | transloco: { reason: of().reason } }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-late-ink);
      background: var(--app-late-ground);
      overflow-wrap: anywhere;
    }
  `,
})
export class VoidSaid {
  readonly of = input.required<FundVoidDto>();
}
