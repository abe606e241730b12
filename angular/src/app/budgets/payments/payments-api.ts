import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { PayInput, PaymentDto, PaymentListItemDto, RequestPaymentInput } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';
import { Ref } from '../spending/spending-model';

const URL = '/api/budgets/payments';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class PaymentsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<PaymentListItemDto>> {
    return this.http.get<Page<PaymentListItemDto>>(URL, { params });
  }

  get(id: string): Observable<PaymentDto> {
    return this.http.get<PaymentDto>(`${URL}/${id}`);
  }

  /** The id of a file is put behind it. */
  filesUrl(id: string): string {
    return `${URL}/${id}/files`;
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }

  request(input: RequestPaymentInput, key: string): Observable<PaymentDto> {
    return this.http.post<PaymentDto>(URL, input, { context: creating(key) });
  }

  approve(of: Ref): Observable<PaymentDto> {
    return this.http.post<PaymentDto>(`${URL}/${of.id}/approve`, null, { context: changing(of.version) });
  }

  withdraw(of: Ref, reason: string): Observable<PaymentDto> {
    return this.http.post<PaymentDto>(`${URL}/${of.id}/withdraw`, { reason }, { context: changing(of.version) });
  }

  refuse(of: Ref, reason: string): Observable<PaymentDto> {
    return this.http.post<PaymentDto>(`${URL}/${of.id}/refuse`, { reason }, { context: changing(of.version) });
  }

  pay(of: Ref, input: PayInput, key: string): Observable<PaymentDto> {
    return this.http.post<PaymentDto>(`${URL}/${of.id}/pay`, input, { context: changing(of.version, key) });
  }

  reverse(of: Ref, reason: string, key: string): Observable<PaymentDto> {
    return this.http.post<PaymentDto>(`${URL}/${of.id}/reverse`, { reason }, { context: changing(of.version, key) });
  }
}
