import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { SaveSiteInput, SiteDto, SiteListItemDto } from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';
import { RegisterRef } from './cameras-model';

const URL = '/api/camera-sites';
type Params = Record<string, string | number | readonly string[]>;

@Injectable({ providedIn: 'root' })
export class SitesApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<SiteListItemDto>> {
    return this.http.get<Page<SiteListItemDto>>(URL, { params });
  }

  get(id: string): Observable<SiteDto> {
    return this.http.get<SiteDto>(`${URL}/${id}`);
  }

  propose(input: SaveSiteInput, key: string): Observable<SiteDto> {
    return this.http.post<SiteDto>(URL, input, { context: creating(key) });
  }

  update(site: RegisterRef, input: SaveSiteInput): Observable<SiteDto> {
    return this.http.put<SiteDto>(`${URL}/${site.id}`, input, { context: changing(site.version) });
  }

  /** One of the verbs: `agree`, `decline`, `propose-again`, `retire`. */
  act(site: RegisterRef, verb: string, body: object): Observable<SiteDto> {
    return this.http.post<SiteDto>(`${URL}/${site.id}/${verb}`, body, { context: changing(site.version) });
  }
}
