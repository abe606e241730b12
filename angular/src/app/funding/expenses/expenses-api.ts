import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CreateExpenseInput, ExpenseDto, ExpenseListItemDto } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/expenses';

@Injectable({ providedIn: 'root' })
export class ExpensesApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;
  readonly sumsUrl = `${URL}/sums`;
  readonly papersUrl = `${URL}/papers`;

  list(params: Record<string, string | number>): Observable<Page<ExpenseListItemDto>> {
    return this.http.get<Page<ExpenseListItemDto>>(URL, { params });
  }

  get(id: string): Observable<ExpenseDto> {
    return this.http.get<ExpenseDto>(`${URL}/${id}`);
  }

  create(input: CreateExpenseInput, key: string): Observable<ExpenseDto> {
    return this.http.post<ExpenseDto>(URL, input, { context: creating(key) });
  }

  void(of: Pick<ExpenseDto, 'id' | 'version'>, reason: string): Observable<ExpenseDto> {
    return this.http.post<ExpenseDto>(`${URL}/${of.id}/void`, { reason }, { context: changing(of.version) });
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }
}
