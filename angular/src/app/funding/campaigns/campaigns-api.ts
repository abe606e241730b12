import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  CampaignDto,
  CampaignListItemDto,
  CreateCampaignInput,
  DecideCampaignInput,
  FundEntryDto,
  ResidentsAgreementInput,
  SaveCampaignInput,
} from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/campaigns';

/** What a change is made to: which campaign, as last seen. */
export type CampaignRef = Pick<CampaignDto, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class CampaignsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<CampaignListItemDto>> {
    return this.http.get<Page<CampaignListItemDto>>(URL, { params });
  }

  get(id: string): Observable<CampaignDto> {
    return this.http.get<CampaignDto>(`${URL}/${id}`);
  }

  create(input: CreateCampaignInput, key: string): Observable<CampaignDto> {
    return this.http.post<CampaignDto>(URL, input, { context: creating(key) });
  }

  update(of: CampaignRef, input: SaveCampaignInput): Observable<CampaignDto> {
    return this.http.put<CampaignDto>(`${URL}/${of.id}`, input, { context: changing(of.version) });
  }

  delete(of: CampaignRef): Observable<void> {
    return this.http.delete<void>(`${URL}/${of.id}`, { context: changing(of.version) });
  }

  /** A: the chairman decides to accept. */
  decide(of: CampaignRef, input: DecideCampaignInput): Observable<CampaignDto> {
    return this.http.post<CampaignDto>(`${URL}/${of.id}/decision`, input, { context: changing(of.version) });
  }

  /** B: what the residents agreed on. */
  agree(of: CampaignRef, input: ResidentsAgreementInput): Observable<CampaignDto> {
    return this.http.post<CampaignDto>(`${URL}/${of.id}/agreement`, input, { context: changing(of.version) });
  }

  open(of: CampaignRef): Observable<CampaignDto> {
    return this.http.post<CampaignDto>(`${URL}/${of.id}/open`, null, { context: changing(of.version) });
  }

  close(of: CampaignRef): Observable<CampaignDto> {
    return this.http.post<CampaignDto>(`${URL}/${of.id}/close`, null, { context: changing(of.version) });
  }

  reopen(of: CampaignRef): Observable<CampaignDto> {
    return this.http.post<CampaignDto>(`${URL}/${of.id}/reopen`, null, { context: changing(of.version) });
  }

  entriesExportUrl(id: string): string {
    return `${URL}/${id}/entries/export`;
  }

  entries(id: string, params: Record<string, string | number>): Observable<Page<FundEntryDto>> {
    return this.http.get<Page<FundEntryDto>>(`${URL}/${id}/entries`, { params });
  }
}
