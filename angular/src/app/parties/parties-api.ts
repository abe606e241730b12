import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  PartyContactDto,
  PartyDto,
  PartyListItemDto,
  SavePartyInput,
  SimilarPartiesInput,
  SimilarPartyDto,
  UserLookupDto,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';
import { PartyRef } from './parties-model';

const URL = '/api/parties';

@Injectable({ providedIn: 'root' })
export class PartiesApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<PartyListItemDto>> {
    return this.http.get<Page<PartyListItemDto>>(URL, { params });
  }

  get(id: string): Observable<PartyDto> {
    return this.http.get<PartyDto>(`${URL}/${id}`);
  }

  similar(input: SimilarPartiesInput): Observable<SimilarPartyDto[]> {
    return this.http.post<SimilarPartyDto[]>(`${URL}/similar`, input);
  }

  create(input: SavePartyInput, key: string): Observable<PartyDto> {
    return this.http.post<PartyDto>(URL, input, { context: creating(key) });
  }

  update(party: PartyRef, input: SavePartyInput): Observable<PartyDto> {
    return this.http.put<PartyDto>(`${URL}/${party.id}`, input, { context: changing(party.version) });
  }

  /** What is masked otherwise; the server notes who asked. */
  contact(id: string): Observable<PartyContactDto> {
    return this.http.post<PartyContactDto>(`${URL}/${id}/contact`, null);
  }

  /** The party becomes the other one, which is answered. */
  merge(party: PartyRef, intoId: string): Observable<PartyDto> {
    return this.http.post<PartyDto>(`${URL}/${party.id}/merge`, { intoId }, { context: changing(party.version) });
  }

  /** Null: the party has no account any more. */
  openTo(party: PartyRef, userId: string | null): Observable<PartyDto> {
    return this.http.put<PartyDto>(`${URL}/${party.id}/account`, { userId }, { context: changing(party.version) });
  }

  /** People with the role of an owner of cameras. */
  owners(text: string): Observable<UserLookupDto[]> {
    const params = { roleCode: 'owner', pageSize: 12, ...(text ? { filter: text } : {}) };
    return this.http.get<UserLookupDto[]>('/api/users/lookup', { params });
  }
}
