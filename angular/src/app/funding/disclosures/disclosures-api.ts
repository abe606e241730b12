import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, map, Observable, of } from 'rxjs';
import {
  CreateDisclosureInput,
  DisclosureDto,
  DisclosureListItemDto,
  DisclosurePostingInput,
  DisclosureRowDto,
  SaveDisclosureInput,
  StatutoryDeadlineDto,
} from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/disclosures';

interface Ref {
  id: string;
  version: number;
}

@Injectable({ providedIn: 'root' })
export class DisclosuresApi {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<Page<DisclosureListItemDto>> {
    return this.http.get<Page<DisclosureListItemDto>>(URL, { params });
  }

  /** The last day that any list of the campaign told; null: there is none. */
  toldUpTo(campaignId: string): Observable<string | null> {
    return this.list({ campaignId, sort: '-to', pageSize: 20 }).pipe(
      map((page) => page.items.find((d) => d.status !== 'draft')?.to ?? null),
    );
  }

  get(id: string): Observable<DisclosureDto> {
    return this.http.get<DisclosureDto>(`${URL}/${id}`);
  }

  rows(id: string, params: Record<string, string | number>): Observable<Page<DisclosureRowDto>> {
    return this.http.get<Page<DisclosureRowDto>>(`${URL}/${id}/rows`, { params });
  }

  create(input: CreateDisclosureInput, key: string): Observable<DisclosureDto> {
    return this.http.post<DisclosureDto>(URL, input, { context: creating(key) });
  }

  update(of: Ref, input: SaveDisclosureInput): Observable<DisclosureDto> {
    return this.http.put<DisclosureDto>(`${URL}/${of.id}`, input, { context: changing(of.version) });
  }

  delete(of: Ref): Observable<void> {
    return this.http.delete<void>(`${URL}/${of.id}`, { context: changing(of.version) });
  }

  post(of: Ref, postings: DisclosurePostingInput[]): Observable<DisclosureDto> {
    return this.http.post<DisclosureDto>(`${URL}/${of.id}/post`, { postings }, { context: changing(of.version) });
  }

  replan(of: Ref, postings: DisclosurePostingInput[]): Observable<DisclosureDto> {
    return this.http.put<DisclosureDto>(`${URL}/${of.id}/postings`, { postings }, { context: changing(of.version) });
  }

  takeDown(of: Ref, reason: string): Observable<DisclosureDto> {
    return this.http.post<DisclosureDto>(`${URL}/${of.id}/take-down`, { reason }, { context: changing(of.version) });
  }

  /** How long something has to hang; nothing for those who may not read the register. */
  deadlines(): Observable<StatutoryDeadlineDto[]> {
    return this.http.get<StatutoryDeadlineDto[]>('/api/budgets/deadlines').pipe(catchError(() => of([])));
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }

  exportUrl(id: string): string {
    return `${URL}/${id}/export`;
  }
}
