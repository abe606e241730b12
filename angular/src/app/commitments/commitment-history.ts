import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { CommitmentEventDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { TimeLine, TimeLineEntry } from '../ui/time-line';
import { EVENT_ICONS } from './commitments-model';

/** What happened to a commitment, the newest first. */
@Component({
  selector: 'app-commitment-history',
  imports: [TimeLine],
  template: `<app-time-line [entries]="entries()" />`,
})
export class CommitmentHistory {
  private readonly words = inject(TranslocoService);
  private readonly language = inject(Language);
  readonly events = input.required<readonly CommitmentEventDto[]>();

  protected readonly entries = computed<TimeLineEntry[]>(() => {
    this.language.current();
    return [...this.events()].reverse().map((event) => ({
      at: event.at,
      icon: EVENT_ICONS[event.kind],
      sentence: this.words.translate(`commitments.history.${event.kind}`, {
        name: event.forName
          ? this.words.translate('commitments.history.inPlaceOf', { name: event.byName, forName: event.forName })
          : event.byName,
        signer: event.note ?? '',
      }),
      note: event.kind === 'signed' ? null : event.note,
    }));
  });
}
