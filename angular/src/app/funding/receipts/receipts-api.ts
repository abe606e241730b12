import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CreateReceiptInput, PledgeDto, ReceiptDto, ReceiptListItemDto } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/receipts';
/** Pledges of one campaign that a form offers. */
const MOST_PLEDGES = 200;

@Injectable({ providedIn: 'root' })
export class ReceiptsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;
  readonly sumsUrl = `${URL}/sums`;
  readonly papersUrl = `${URL}/papers`;

  list(params: Record<string, string | number>): Observable<Page<ReceiptListItemDto>> {
    return this.http.get<Page<ReceiptListItemDto>>(URL, { params });
  }

  get(id: string): Observable<ReceiptDto> {
    return this.http.get<ReceiptDto>(`${URL}/${id}`);
  }

  create(input: CreateReceiptInput, key: string): Observable<ReceiptDto> {
    return this.http.post<ReceiptDto>(URL, input, { context: creating(key) });
  }

  void(of: Pick<ReceiptDto, 'id' | 'version'>, reason: string): Observable<ReceiptDto> {
    return this.http.post<ReceiptDto>(`${URL}/${of.id}/void`, { reason }, { context: changing(of.version) });
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }

  /** Those that go on. */
  pledges(campaignId: string): Observable<Page<PledgeDto>> {
    return this.http.get<Page<PledgeDto>>('/api/funding/pledges', { params: { campaignId, pageSize: MOST_PLEDGES, sort: '-created' } });
  }
}
