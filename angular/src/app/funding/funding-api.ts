import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { ContributionFiguresDto, DashboardDto, FundingSummaryDto, FundLedger } from '../core/api/models';

const URL = '/api/funding/summary';

/** How the funds stand, and who gave. */
@Injectable({ providedIn: 'root' })
export class FundingApi {
  private readonly http = inject(HttpClient);

  summary(): Observable<FundingSummaryDto> {
    return this.http.get<FundingSummaryDto>(URL);
  }

  /** What waits for the person of the funds, in sentences. */
  waiting(): Observable<DashboardDto> {
    return this.http.get<DashboardDto>('/api/funding/waiting');
  }

  contributions(params: {
    ledger?: FundLedger;
    hamletId?: string;
    campaignId?: string;
    from?: string;
    to?: string;
  }): Observable<ContributionFiguresDto> {
    return this.http.get<ContributionFiguresDto>(`${URL}/contributions`, { params });
  }
}
