import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  DisclosureRowDto,
  PublicBudgetDisclosureDto,
  PublicBudgetDisclosureItemDto,
  PublicDisclosureDto,
  PublicDisclosuresDto,
} from '../../core/api/models';
import { Page } from '../../ui/list-state';

/** What a commune lets everybody read; needs no account. */
@Injectable({ providedIn: 'root' })
export class PublicApi {
  private readonly http = inject(HttpClient);

  contributions(code: string): Observable<PublicDisclosuresDto> {
    return this.http.get<PublicDisclosuresDto>(`${urlOf(code)}/disclosures`);
  }

  contribution(code: string, id: string): Observable<PublicDisclosureDto> {
    return this.http.get<PublicDisclosureDto>(`${urlOf(code)}/disclosures/${encodeURIComponent(id)}`);
  }

  rows(code: string, id: string, page: number, pageSize: number): Observable<Page<DisclosureRowDto>> {
    return this.http.get<Page<DisclosureRowDto>>(`${urlOf(code)}/disclosures/${encodeURIComponent(id)}/rows`, {
      params: { page, pageSize },
    });
  }

  budgets(code: string): Observable<PublicBudgetDisclosureItemDto[]> {
    return this.http.get<PublicBudgetDisclosureItemDto[]>(`${urlOf(code)}/budget-disclosures`);
  }

  budget(code: string, id: string): Observable<PublicBudgetDisclosureDto> {
    return this.http.get<PublicBudgetDisclosureDto>(`${urlOf(code)}/budget-disclosures/${encodeURIComponent(id)}`);
  }
}

function urlOf(code: string): string {
  return `/api/public/communes/${encodeURIComponent(code)}`;
}
