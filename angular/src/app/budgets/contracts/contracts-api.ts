import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  ContractDto,
  ContractListItemDto,
  CreateAcceptanceInput,
  CreateContractInput,
  HandoverDto,
  ReleaseContractInput,
} from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';
import { Ref } from '../spending/spending-model';

const URL = '/api/budgets/contracts';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class ContractsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<ContractListItemDto>> {
    return this.http.get<Page<ContractListItemDto>>(URL, { params });
  }

  get(id: string): Observable<ContractDto> {
    return this.http.get<ContractDto>(`${URL}/${id}`);
  }

  /** The id of a file is put behind it. */
  filesUrl(id: string): string {
    return `${URL}/${id}/files`;
  }

  create(input: CreateContractInput, key: string): Observable<ContractDto> {
    return this.http.post<ContractDto>(URL, input, { context: creating(key) });
  }

  accept(input: CreateAcceptanceInput, key: string): Observable<ContractDto> {
    return this.http.post<ContractDto>('/api/budgets/acceptances', input, { context: creating(key) });
  }

  /** Accepted by mistake; what is paid already is refused. */
  reverseAcceptance(of: Ref, reason: string, key: string): Observable<ContractDto> {
    return this.http.post<ContractDto>(`/api/budgets/acceptances/${of.id}/reverse`, { reason }, { context: changing(of.version, key) });
  }

  release(id: string, input: ReleaseContractInput, key: string): Observable<ContractDto> {
    return this.http.post<ContractDto>(`${URL}/${id}/release`, input, { context: creating(key) });
  }

  refundAdvance(id: string, input: ReleaseContractInput, key: string): Observable<ContractDto> {
    return this.http.post<ContractDto>(`${URL}/${id}/refund-advance`, input, { context: creating(key) });
  }

  /** Handovers of the camera register that no acceptance rests on yet. */
  handovers(filter: string): Observable<Page<HandoverDto>> {
    const params = { page: 1, pageSize: 12, ...(filter ? { filter } : {}) };
    return this.http.get<Page<HandoverDto>>('/api/budgets/acceptances/handovers', { params });
  }
}
