import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  InstallationDto,
  InstallationListItemDto,
  InstallationSiteDto,
  InstallingCameraDto,
  PutUpCameraInput,
  SaveInstallationInput,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

const URL = '/api/installations';
type Params = Record<string, string | number>;
type Ref = Pick<InstallationDto, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class InstallationsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<InstallationListItemDto>> {
    return this.http.get<Page<InstallationListItemDto>>(URL, { params });
  }

  /** Agreed places for a camera. */
  sites(filter: string): Observable<Page<InstallationSiteDto>> {
    return this.http.get<Page<InstallationSiteDto>>(`${URL}/sites`, { params: { pageSize: 20, ...(filter ? { filter } : {}) } });
  }

  /** Cameras that were put up and belong to no installation yet. */
  cameras(): Observable<Page<InstallingCameraDto>> {
    return this.http.get<Page<InstallingCameraDto>>(`${URL}/cameras`, { params: { pageSize: 100 } });
  }

  get(id: string): Observable<InstallationDto> {
    return this.http.get<InstallationDto>(`${URL}/${id}`);
  }

  create(input: SaveInstallationInput, key: string): Observable<InstallationDto> {
    return this.http.post<InstallationDto>(URL, input, { context: creating(key) });
  }

  update(installation: Ref, input: SaveInstallationInput): Observable<InstallationDto> {
    return this.http.put<InstallationDto>(`${URL}/${installation.id}`, input, { context: changing(installation.version) });
  }

  putUp(installation: Ref, input: PutUpCameraInput, key: string): Observable<InstallationDto> {
    return this.http.post<InstallationDto>(`${URL}/${installation.id}/cameras`, input, { context: changing(installation.version, key) });
  }

  /** `cameras/take`, `lines/{id}/remove-camera`, `inspect`, `reopen`, `defects/{id}/mend`. */
  act(installation: Ref, verb: string, body: object): Observable<InstallationDto> {
    return this.http.post<InstallationDto>(`${URL}/${installation.id}/${verb}`, body, { context: changing(installation.version) });
  }

  handOver(installation: Ref, input: { day: string; copies: number }, key: string): Observable<InstallationDto> {
    return this.http.post<InstallationDto>(`${URL}/${installation.id}/hand-over`, input, { context: changing(installation.version, key) });
  }

  minutesUrl(id: string, kind: 'pdf' | 'docx'): string {
    return `${URL}/${id}/minutes.${kind}`;
  }
}
