import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { AcceptGiftInput, CreateGiftInput, GiftDto, GiftListItemDto, SaveGiftInput } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/gifts';

/** What a change is made to: which one, as last seen. */
export interface Ref {
  id: string;
  version: number;
}

@Injectable({ providedIn: 'root' })
export class GiftsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<GiftListItemDto>> {
    return this.http.get<Page<GiftListItemDto>>(URL, { params });
  }

  get(id: string): Observable<GiftDto> {
    return this.http.get<GiftDto>(`${URL}/${id}`);
  }

  create(input: CreateGiftInput, key: string): Observable<GiftDto> {
    return this.http.post<GiftDto>(URL, input, { context: creating(key) });
  }

  update(of: Ref, input: SaveGiftInput): Observable<GiftDto> {
    return this.http.put<GiftDto>(`${URL}/${of.id}`, input, { context: changing(of.version) });
  }

  accept(of: Ref, input: AcceptGiftInput): Observable<GiftDto> {
    return this.http.post<GiftDto>(`${URL}/${of.id}/accept`, input, { context: changing(of.version) });
  }

  void(of: Ref, reason: string): Observable<GiftDto> {
    return this.http.post<GiftDto>(`${URL}/${of.id}/void`, { reason }, { context: changing(of.version) });
  }

  paperUrl(id: string, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?format=${format}`;
  }
}
