import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  AllocationDto,
  AllocationListItemDto,
  CampaignListItemDto,
  CreateAllocationInput,
  PaperSignerDto,
  SignAllocationInput,
} from '../../core/api/models';
import { creating } from '../../core/http/request-options';
import { StoredFile } from '../../ui/file-drop';
import { Page } from '../../ui/list-state';

const URL = '/api/budgets/allocations';

@Injectable({ providedIn: 'root' })
export class AllocationsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<AllocationListItemDto>> {
    return this.http.get<Page<AllocationListItemDto>>(URL, { params });
  }

  get(id: string): Observable<AllocationDto> {
    return this.http.get<AllocationDto>(`${URL}/${id}`);
  }

  /** Writes down a decision that exists already. */
  create(input: CreateAllocationInput, key: string): Observable<AllocationDto> {
    return this.http.post<AllocationDto>(URL, input, { context: creating(key) });
  }

  /** How the current user would sign a decision now. */
  signer(): Observable<PaperSignerDto> {
    return this.http.get<PaperSignerDto>(`${URL}/signer`);
  }

  /** The decision as it would go out, with number and day open. */
  draft(input: SignAllocationInput, format: 'pdf' | 'docx'): Observable<Blob> {
    return this.http.post(`${URL}/draft`, input, { params: { format }, responseType: 'blob' });
  }

  /** Signs the decision; it takes its number in the register. */
  sign(input: SignAllocationInput, key: string): Observable<AllocationDto> {
    return this.http.post<AllocationDto>(`${URL}/sign`, input, { context: creating(key) });
  }

  fileUrl(id: string, fileId: string): string {
    return `${URL}/${id}/files/${fileId}`;
  }

  /** Campaigns of the commune (ledger A), with what they hold. */
  campaigns(): Observable<Page<CampaignListItemDto>> {
    return this.http.get<Page<CampaignListItemDto>>('/api/funding/campaigns', {
      params: { ledger: 'communeA', pageSize: 200, sort: 'title' },
    });
  }

  /** A file belongs to whoever sends it until a document takes it. */
  upload(file: File): Observable<HttpEvent<StoredFile>> {
    const form = new FormData();
    form.append('file', file);
    return this.http.post<StoredFile>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  }
}
