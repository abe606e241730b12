import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CreatePledgeInput, PledgeDto, ReceiptListItemDto, SavePledgeInput } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/pledges';

@Injectable({ providedIn: 'root' })
export class PledgesApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<PledgeDto>> {
    return this.http.get<Page<PledgeDto>>(URL, { params });
  }

  get(id: string): Observable<PledgeDto> {
    return this.http.get<PledgeDto>(`${URL}/${id}`);
  }

  create(input: CreatePledgeInput, key: string): Observable<PledgeDto> {
    return this.http.post<PledgeDto>(URL, input, { context: creating(key) });
  }

  update(of: { id: string; version: number }, input: SavePledgeInput): Observable<PledgeDto> {
    return this.http.put<PledgeDto>(`${URL}/${of.id}`, input, { context: changing(of.version) });
  }

  end(of: { id: string; version: number }): Observable<PledgeDto> {
    return this.http.post<PledgeDto>(`${URL}/${of.id}/end`, null, { context: changing(of.version) });
  }

  /** What has come in through receipts. */
  receipts(pledgeId: string): Observable<Page<ReceiptListItemDto>> {
    return this.http.get<Page<ReceiptListItemDto>>('/api/funding/receipts', { params: { pledgeId, pageSize: 200, sort: 'day' } });
  }
}
