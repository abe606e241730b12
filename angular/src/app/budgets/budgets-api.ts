import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { BudgetCalendarDto, BudgetSummaryDto, SaveStatutoryDeadlineInput, StatutoryDeadlineDto } from '../core/api/models';
import { changing } from '../core/http/request-options';

const URL = '/api/budgets';

/** The money of a year, and its days. */
@Injectable({ providedIn: 'root' })
export class BudgetsApi {
  private readonly http = inject(HttpClient);

  summary(year: number): Observable<BudgetSummaryDto> {
    return this.http.get<BudgetSummaryDto>(`${URL}/summary`, { params: { year } });
  }

  calendar(year: number): Observable<BudgetCalendarDto> {
    return this.http.get<BudgetCalendarDto>(`${URL}/calendar`, { params: { year } });
  }

  deadlines(): Observable<StatutoryDeadlineDto[]> {
    return this.http.get<StatutoryDeadlineDto[]>(`${URL}/deadlines`);
  }

  saveDeadline(
    deadline: Pick<StatutoryDeadlineDto, 'code' | 'version'>,
    input: SaveStatutoryDeadlineInput,
  ): Observable<StatutoryDeadlineDto> {
    return this.http.put<StatutoryDeadlineDto>(`${URL}/deadlines/${encodeURIComponent(deadline.code)}`, input, {
      context: changing(deadline.version),
    });
  }
}
