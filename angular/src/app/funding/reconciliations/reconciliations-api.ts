import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CreateReconciliationInput, ReconciliationDto, ReconciliationFiguresInput, ReconciliationListItemDto } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';
import { Side } from './reconciliations-model';

const URL = '/api/funding/reconciliations';

interface Ref {
  id: string;
  version: number;
}

@Injectable({ providedIn: 'root' })
export class ReconciliationsApi {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<Page<ReconciliationListItemDto>> {
    return this.http.get<Page<ReconciliationListItemDto>>(URL, { params });
  }

  get(id: string): Observable<ReconciliationDto> {
    return this.http.get<ReconciliationDto>(`${URL}/${id}`);
  }

  create(input: CreateReconciliationInput, key: string): Observable<ReconciliationDto> {
    return this.http.post<ReconciliationDto>(URL, input, { context: creating(key) });
  }

  enter(of: Ref, side: Side, input: ReconciliationFiguresInput): Observable<ReconciliationDto> {
    return this.http.put<ReconciliationDto>(`${URL}/${of.id}/${side}`, input, { context: changing(of.version) });
  }

  sign(of: Ref, side: Side): Observable<ReconciliationDto> {
    return this.http.post<ReconciliationDto>(`${URL}/${of.id}/${side}/sign`, null, { context: changing(of.version) });
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }
}
