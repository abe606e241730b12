import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  BudgetCalendarDto,
  BudgetDisclosureDto,
  BudgetDisclosureListItemDto,
  CreateBudgetDisclosureInput,
  PostBudgetDisclosureInput,
  StatutoryDeadlineDto,
} from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';
import { Ref } from '../spending/spending-model';

const URL = '/api/budgets/disclosures';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class DisclosuresApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<BudgetDisclosureListItemDto>> {
    return this.http.get<Page<BudgetDisclosureListItemDto>>(URL, { params });
  }

  get(id: string): Observable<BudgetDisclosureDto> {
    return this.http.get<BudgetDisclosureDto>(`${URL}/${id}`);
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }

  create(input: CreateBudgetDisclosureInput, key: string): Observable<BudgetDisclosureDto> {
    return this.http.post<BudgetDisclosureDto>(URL, input, { context: creating(key) });
  }

  post(of: Ref, input: PostBudgetDisclosureInput): Observable<BudgetDisclosureDto> {
    return this.http.post<BudgetDisclosureDto>(`${URL}/${of.id}/post`, input, { context: changing(of.version) });
  }

  delete(of: Ref): Observable<void> {
    return this.http.delete<void>(`${URL}/${of.id}`, { context: changing(of.version) });
  }

  calendar(year: number): Observable<BudgetCalendarDto> {
    return this.http.get<BudgetCalendarDto>('/api/budgets/calendar', { params: { year } });
  }

  deadlines(): Observable<StatutoryDeadlineDto[]> {
    return this.http.get<StatutoryDeadlineDto[]>('/api/budgets/deadlines');
  }
}
