import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { AttachmentDto, BudgetEstimateDto, BudgetEstimateListItemDto } from '../../core/api/models';
import { Page } from '../../ui/list-state';

const ESTIMATES = '/api/budgets/estimates';

/** What the documents of spending ask of the estimates they belong to. */
@Injectable({ providedIn: 'root' })
export class SpendingApi {
  private readonly http = inject(HttpClient);

  /** Those that money can be spent of; or only those of which no settlement was drawn up yet. */
  approvedEstimates(filter: string, unsettled: boolean): Observable<Page<BudgetEstimateListItemDto>> {
    const params = {
      status: 'approved',
      page: 1,
      pageSize: 20,
      sort: '-year',
      ...(filter ? { filter } : {}),
      ...(unsettled ? { hasSettlement: false } : {}),
    };
    return this.http.get<Page<BudgetEstimateListItemDto>>(ESTIMATES, { params });
  }

  estimate(id: string): Observable<BudgetEstimateDto> {
    return this.http.get<BudgetEstimateDto>(`${ESTIMATES}/${id}`);
  }

  upload(file: File): Observable<HttpEvent<AttachmentDto>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<AttachmentDto>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  }
}
