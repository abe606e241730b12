import { HttpClient } from '@angular/common/http';
import { inject, Injectable, Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, map, Observable, of } from 'rxjs';
import { CampaignDto, CampaignListItemDto } from '../../core/api/models';
import { FilterOption } from '../../ui/data-list-parts';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/campaigns';

/** Campaigns as forms and filters need them. */
@Injectable({ providedIn: 'root' })
export class FundCampaigns {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<Page<CampaignListItemDto>> {
    return this.http.get<Page<CampaignListItemDto>>(URL, { params });
  }

  get(id: string): Observable<CampaignDto> {
    return this.http.get<CampaignDto>(`${URL}/${id}`);
  }
}

/** The newest campaigns for the filter of a list. Call in an injection context. */
export function campaignChoices(): Signal<readonly FilterOption[]> {
  return toSignal(
    inject(FundCampaigns)
      .list({ pageSize: 100, sort: '-from' })
      .pipe(
        map(({ items }) => items.map((c) => ({ value: c.id, text: c.title }))),
        catchError(() => of<FilterOption[]>([])),
      ),
    { initialValue: [] },
  );
}
