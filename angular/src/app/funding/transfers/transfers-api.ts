import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CreateFundTransferInput, FundTransferDto } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/transfers';

@Injectable({ providedIn: 'root' })
export class TransfersApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<FundTransferDto>> {
    return this.http.get<Page<FundTransferDto>>(URL, { params });
  }

  get(id: string): Observable<FundTransferDto> {
    return this.http.get<FundTransferDto>(`${URL}/${id}`);
  }

  create(input: CreateFundTransferInput, key: string): Observable<FundTransferDto> {
    return this.http.post<FundTransferDto>(URL, input, { context: creating(key) });
  }

  void(of: { id: string; version: number }, reason: string): Observable<FundTransferDto> {
    return this.http.post<FundTransferDto>(`${URL}/${of.id}/void`, { reason }, { context: changing(of.version) });
  }
}
