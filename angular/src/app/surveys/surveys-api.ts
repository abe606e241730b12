import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { DecideFindingInput, FindingDto, FindingListItemDto, SendFindingInput, SurveyPackDto } from '../core/api/models';
import { changing } from '../core/http/request-options';
import { Page } from '../ui/list-state';

const URL = '/api/survey-findings';

@Injectable({ providedIn: 'root' })
export class SurveysApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number | boolean>): Observable<Page<FindingListItemDto>> {
    return this.http.get<Page<FindingListItemDto>>(URL, { params });
  }

  get(id: string): Observable<FindingDto> {
    return this.http.get<FindingDto>(`${URL}/${id}`);
  }

  pack(): Observable<SurveyPackDto> {
    return this.http.get<SurveyPackDto>(`${URL}/pack`);
  }

  /** Under the id of the phone: sent twice, it is received once. */
  send(id: string, input: SendFindingInput): Observable<FindingDto> {
    return this.http.put<FindingDto>(`${URL}/${id}`, input);
  }

  decide(finding: FindingDto, input: DecideFindingInput): Observable<FindingDto> {
    return this.http.post<FindingDto>(`${URL}/${finding.id}/decide`, input, { context: changing(finding.version) });
  }

  photoUrl(findingId: string, photoId: string): string {
    return `${URL}/${findingId}/photos/${photoId}`;
  }
}
