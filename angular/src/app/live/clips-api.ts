import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CameraClipDto, ClipOpeningDto, ClipOptionsDto, CutClipInput } from '../core/api/models';
import { creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

const URL = '/api/live/clips';

@Injectable({ providedIn: 'root' })
export class ClipsApi {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<Page<CameraClipDto>> {
    return this.http.get<Page<CameraClipDto>>(URL, { params });
  }

  options(): Observable<ClipOptionsDto> {
    return this.http.get<ClipOptionsDto>(`${URL}/options`);
  }

  get(id: string): Observable<CameraClipDto> {
    return this.http.get<CameraClipDto>(`${URL}/${id}`);
  }

  cut(input: CutClipInput, key: string): Observable<CameraClipDto> {
    return this.http.post<CameraClipDto>(URL, input, { context: creating(key) });
  }

  cancel(id: string): Observable<CameraClipDto> {
    return this.http.post<CameraClipDto>(`${URL}/${id}/cancel`, {});
  }

  delete(id: string): Observable<CameraClipDto> {
    return this.http.post<CameraClipDto>(`${URL}/${id}/delete`, {});
  }

  /** Written down as a look; the file is at the path for a while, and for this person only. */
  open(id: string): Observable<ClipOpeningDto> {
    return this.http.post<ClipOpeningDto>(`${URL}/${id}/openings`, {});
  }
}
