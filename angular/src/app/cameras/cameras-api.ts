import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CameraDto, CameraListItemDto, NamedDto, RegisterCameraInput, SaveCameraInput } from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { StoredFile } from '../ui/file-drop';
import { Page } from '../ui/list-state';
import { RegisterRef } from './cameras-model';

const URL = '/api/cameras';
type Params = Record<string, string | number | readonly string[]>;

@Injectable({ providedIn: 'root' })
export class CamerasApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<CameraListItemDto>> {
    return this.http.get<Page<CameraListItemDto>>(URL, { params });
  }

  get(id: string): Observable<CameraDto> {
    return this.http.get<CameraDto>(`${URL}/${id}`);
  }

  /** Who bears a serial number; null while nobody does. */
  ofSerial(serial: string, exceptId: string | undefined): Observable<NamedDto | null> {
    return this.http.get<NamedDto | null>(`${URL}/of-serial`, { params: { serial, ...(exceptId ? { exceptId } : {}) } });
  }

  register(input: RegisterCameraInput, key: string): Observable<CameraDto> {
    return this.http.post<CameraDto>(URL, input, { context: creating(key) });
  }

  update(camera: RegisterRef, input: SaveCameraInput): Observable<CameraDto> {
    return this.http.put<CameraDto>(`${URL}/${camera.id}`, input, { context: changing(camera.version) });
  }

  /** One of the verbs: `aim`, `propose-reaim`, `drop-reaim`, `check-image`, `link`, `status`, `photos`, `retire`. */
  act(camera: RegisterRef, verb: string, body: object): Observable<CameraDto> {
    return this.http.post<CameraDto>(`${URL}/${camera.id}/${verb}`, body, { context: changing(camera.version) });
  }

  upload(file: File): Observable<HttpEvent<StoredFile>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<StoredFile>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  }

  fileUrl(cameraId: string, fileId: string): string {
    return `${URL}/${cameraId}/files/${fileId}`;
  }
}
