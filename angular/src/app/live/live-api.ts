import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  CameraConnectionDto,
  CameraLookDto,
  ConnectionTestDto,
  GrantViewInput,
  LiveCameraDto,
  PictureQuality,
  SaveConnectionInput,
  TestConnectionInput,
  TimelineDto,
  ViewerOptionDto,
  ViewGrantDto,
  ViewTicketDto,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

const URL = '/api/live';
type Params = Record<string, string | number | readonly string[]>;

@Injectable({ providedIn: 'root' })
export class LiveApi {
  private readonly http = inject(HttpClient);
  readonly looksExportUrl = `${URL}/looks/export`;

  cameras(params: Params): Observable<Page<LiveCameraDto>> {
    return this.http.get<Page<LiveCameraDto>>(`${URL}/cameras`, { params });
  }

  camera(id: string): Observable<LiveCameraDto> {
    return this.http.get<LiveCameraDto>(`${URL}/cameras/${id}`);
  }

  watch(cameraId: string, quality: PictureQuality): Observable<ViewTicketDto> {
    return this.http.post<ViewTicketDto>(`${URL}/views`, { cameraId, quality });
  }

  playBack(cameraId: string, from: Date, to: Date): Observable<ViewTicketDto> {
    return this.http.post<ViewTicketDto>(`${URL}/playbacks`, { cameraId, from: from.toISOString(), to: to.toISOString() });
  }

  timeline(cameraId: string, from: Date, to: Date): Observable<TimelineDto> {
    return this.http.get<TimelineDto>(`${URL}/cameras/${cameraId}/timeline`, {
      params: { from: from.toISOString(), to: to.toISOString() },
    });
  }

  looks(params: Params): Observable<Page<CameraLookDto>> {
    return this.http.get<Page<CameraLookDto>>(`${URL}/looks`, { params });
  }

  grants(params: Params): Observable<Page<ViewGrantDto>> {
    return this.http.get<Page<ViewGrantDto>>(`${URL}/grants`, { params });
  }

  viewers(): Observable<ViewerOptionDto[]> {
    return this.http.get<ViewerOptionDto[]>(`${URL}/grants/viewers`);
  }

  grant(input: GrantViewInput, key: string): Observable<ViewGrantDto> {
    return this.http.post<ViewGrantDto>(`${URL}/grants`, input, { context: creating(key) });
  }

  revoke(grant: { id: string; version: number }, reason: string): Observable<ViewGrantDto> {
    return this.http.post<ViewGrantDto>(`${URL}/grants/${grant.id}/revoke`, { reason }, { context: changing(grant.version) });
  }

  /** Null while the camera is not connected. */
  connection(cameraId: string): Observable<CameraConnectionDto | null> {
    return this.http.get<CameraConnectionDto | null>(`/api/cameras/${cameraId}/connection`);
  }

  connect(cameraId: string, input: SaveConnectionInput, version: number | null): Observable<CameraConnectionDto> {
    const context = version === null ? undefined : changing(version);
    return this.http.put<CameraConnectionDto>(`/api/cameras/${cameraId}/connection`, input, { context });
  }

  test(cameraId: string, input: TestConnectionInput): Observable<ConnectionTestDto> {
    return this.http.post<ConnectionTestDto>(`/api/cameras/${cameraId}/connection/test`, input);
  }

  disconnect(cameraId: string, reason: string): Observable<unknown> {
    return this.http.post(`/api/cameras/${cameraId}/connection/disconnect`, { reason });
  }
}
