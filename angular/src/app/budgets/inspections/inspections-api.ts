import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { BudgetInspectionDto, BudgetInspectionListItemDto, SaveBudgetInspectionInput } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';
import { Ref } from '../spending/spending-model';

const URL = '/api/budgets/inspections';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class InspectionsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<BudgetInspectionListItemDto>> {
    return this.http.get<Page<BudgetInspectionListItemDto>>(URL, { params });
  }

  get(id: string): Observable<BudgetInspectionDto> {
    return this.http.get<BudgetInspectionDto>(`${URL}/${id}`);
  }

  save(of: Ref | null, input: SaveBudgetInspectionInput, key: string): Observable<BudgetInspectionDto> {
    return of
      ? this.http.put<BudgetInspectionDto>(`${URL}/${of.id}`, input, { context: changing(of.version) })
      : this.http.post<BudgetInspectionDto>(URL, input, { context: creating(key) });
  }

  answer(of: Ref, findingId: string, answer: string): Observable<BudgetInspectionDto> {
    return this.http.post<BudgetInspectionDto>(
      `${URL}/${of.id}/findings/${findingId}/answer`,
      { answer },
      { context: changing(of.version) },
    );
  }

  settle(of: Ref, findingId: string, note: string | null): Observable<BudgetInspectionDto> {
    return this.http.post<BudgetInspectionDto>(`${URL}/${of.id}/findings/${findingId}/settle`, { note }, { context: changing(of.version) });
  }
}
