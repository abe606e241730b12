import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  ContractDto,
  ContractListItemDto,
  CreateAcceptanceInput,
  CreateContractInput,
  InstallationListItemDto,
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

  /** Installations of the camera register whose minutes are signed and whose cameras are handed over. */
  handovers(filter: string): Observable<Page<InstallationListItemDto>> {
    const params = { status: 'handedOver', page: 1, pageSize: 12, sort: '-handedOver', ...(filter ? { filter } : {}) };
    return this.http.get<Page<InstallationListItemDto>>('/api/installations', { params });
  }
}
