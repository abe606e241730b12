import { Component, inject, input } from '@angular/core';
import { map, Observable } from 'rxjs';
import { ServerTexts } from '../../core/i18n/server-texts';
import { formatDay } from '../../core/i18n/vietnam-time';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../../ui/search-picker';
import { FundCampaigns } from './fund-campaigns';

const MOST = 12;

/** A campaign found by its title: `<app-campaign-picker formControlName="campaign" [query]="{ status: 'open' }" [label]="…" />`. */
@Component({
  selector: 'app-campaign-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../../ui/search-picker.html',
})
export class CampaignPicker extends SearchPicker {
  private readonly campaigns = inject(FundCampaigns);
  private readonly texts = inject(ServerTexts);

  /** Narrows what is offered, as the list of campaigns does. */
  readonly query = input<Readonly<Record<string, string>>>({});

  protected find(text: string): Observable<PickerOption[]> {
    const params = { ...this.query(), page: 1, pageSize: MOST, sort: '-from', ...(text ? { filter: text } : {}) };
    return this.campaigns.list(params).pipe(
      map(({ items }) =>
        items.map((c) => ({
          id: c.id,
          name: c.title,
          detail: [
            c.hamlet?.name ?? this.texts.enumText('FundLedger', c.ledger),
            this.texts.enumText('CampaignStatus', c.status),
            formatDay(c.from),
          ].join(' · '),
        })),
      ),
    );
  }
}
