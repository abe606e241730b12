import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, Observable } from 'rxjs';
import {
  ApproveSettlementInput,
  ContractListItemDto,
  PaperSignerDto,
  PaymentListItemDto,
  SaveSettlementInput,
  SettlementDto,
  SettlementListItemDto,
  SignDecisionInput,
} from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';
import { Ref } from '../spending/spending-model';

const URL = '/api/budgets/settlements';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class SettlementsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<SettlementListItemDto>> {
    return this.http.get<Page<SettlementListItemDto>>(URL, { params });
  }

  get(id: string): Observable<SettlementDto> {
    return this.http.get<SettlementDto>(`${URL}/${id}`);
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }

  create(estimateId: string, key: string): Observable<SettlementDto> {
    return this.http.post<SettlementDto>(URL, { estimateId }, { context: creating(key) });
  }

  save(of: Ref, input: SaveSettlementInput): Observable<SettlementDto> {
    return this.http.put<SettlementDto>(`${URL}/${of.id}`, input, { context: changing(of.version) });
  }

  delete(of: Ref): Observable<void> {
    return this.http.delete<void>(`${URL}/${of.id}`, { context: changing(of.version) });
  }

  submit(of: Ref): Observable<SettlementDto> {
    return this.http.post<SettlementDto>(`${URL}/${of.id}/submit`, null, { context: changing(of.version) });
  }

  return(of: Ref, reason: string): Observable<SettlementDto> {
    return this.http.post<SettlementDto>(`${URL}/${of.id}/return`, { reason }, { context: changing(of.version) });
  }

  approve(of: Ref, input: ApproveSettlementInput, key: string): Observable<SettlementDto> {
    return this.http.post<SettlementDto>(`${URL}/${of.id}/approve`, input, { context: changing(of.version, key) });
  }

  /** How the current user would sign a decision of the committee now. */
  signer(): Observable<PaperSignerDto> {
    return this.http.get<PaperSignerDto>('/api/budgets/decisions/signer');
  }

  /** The decision as it would go out, with number and day open. */
  draftApproval(of: Ref, input: SignDecisionInput): Observable<Blob> {
    return this.http.post(`${URL}/${of.id}/approval/draft`, input, { params: { format: 'pdf' }, responseType: 'blob' });
  }

  /** Signs the decision and approves by it; it takes its number in the register. */
  signApproval(of: Ref, input: SignDecisionInput, key: string): Observable<SettlementDto> {
    return this.http.post<SettlementDto>(`${URL}/${of.id}/approval/sign`, input, { context: changing(of.version, key) });
  }

  /** Asked for and not paid yet. */
  openPayments(estimateId: string): Observable<PaymentListItemDto[]> {
    const params = { estimateId, status: ['requested', 'approved'], page: 1, pageSize: 200 };
    return this.http.get<Page<PaymentListItemDto>>('/api/budgets/payments', { params }).pipe(map(({ items }) => items));
  }

  /** That still bind money, or have an advance that is not recovered. */
  openContracts(estimateId: string): Observable<ContractListItemDto[]> {
    return this.http
      .get<Page<ContractListItemDto>>('/api/budgets/contracts', { params: { estimateId, page: 1, pageSize: 200 } })
      .pipe(map(({ items }) => items.filter(({ money }) => money.left > 0 || money.advanced > 0)));
  }
}
