import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  CreateReviewInput,
  PagedResultOfReviewListItemDto,
  ReviewDefaultsDto,
  ReviewDto,
  ReviewFigureRowsDto,
  ReviewFindingDto,
  ReviewKind,
  UpdateReviewInput,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';

const ROOT = '/api/reviews';

@Injectable({ providedIn: 'root' })
export class ReviewsApi {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<PagedResultOfReviewListItemDto> {
    return this.http.get<PagedResultOfReviewListItemDto>(ROOT, { params });
  }

  get(id: string): Observable<ReviewDto> {
    return this.http.get<ReviewDto>(`${ROOT}/${id}`);
  }

  /** What a review would be: of the days given, else of the period that is being reported now. */
  defaults(kind: ReviewKind, from?: string, to?: string): Observable<ReviewDefaultsDto> {
    const params: Record<string, string> = from && to ? { kind, from, to } : { kind };
    return this.http.get<ReviewDefaultsDto>(`${ROOT}/defaults`, { params });
  }

  create(input: CreateReviewInput, key: string): Observable<ReviewDto> {
    return this.http.post<ReviewDto>(ROOT, input, { context: creating(key) });
  }

  update(review: ReviewDto, input: UpdateReviewInput): Observable<ReviewDto> {
    return this.http.put<ReviewDto>(`${ROOT}/${review.id}`, input, { context: changing(review.version) });
  }

  delete(review: ReviewDto): Observable<void> {
    return this.http.delete<void>(`${ROOT}/${review.id}`, { context: changing(review.version) });
  }

  /** A step without further words. */
  step(review: ReviewDto, step: 'submit' | 'figures/refresh'): Observable<ReviewDto> {
    return this.http.post<ReviewDto>(`${ROOT}/${review.id}/${step}`, {}, { context: changing(review.version) });
  }

  /** Who approves signs: in the form that the review announces, or not at all. */
  approve(review: ReviewDto): Observable<ReviewDto> {
    const params: Record<string, string> = review.signer?.position ? { announced: review.signer.position } : {};
    return this.http.post<ReviewDto>(`${ROOT}/${review.id}/approve`, {}, { params, context: changing(review.version) });
  }

  sendBack(review: ReviewDto, reason: string): Observable<ReviewDto> {
    return this.http.post<ReviewDto>(`${ROOT}/${review.id}/return`, { reason }, { context: changing(review.version) });
  }

  issue(review: ReviewDto, day: string | null, key: string): Observable<ReviewDto> {
    return this.http.post<ReviewDto>(
      `${ROOT}/${review.id}/issue`,
      { day, announced: review.signer?.position },
      { context: changing(review.version, key) },
    );
  }

  /** The rows behind a figure, or behind the same figure of the year before. */
  rows(id: string, code: string, yearBefore: boolean): Observable<ReviewFigureRowsDto> {
    return this.http.get<ReviewFigureRowsDto>(this.rowsUrl(id, code), { params: { yearBefore } });
  }

  rowsUrl(id: string, code: string): string {
    return `${ROOT}/${id}/figures/${encodeURIComponent(code)}/rows`;
  }

  check(id: string): Observable<ReviewFindingDto[]> {
    return this.http.get<ReviewFindingDto[]>(`${ROOT}/${id}/check`);
  }

  paperUrl(id: string, kind: 'pdf' | 'docx'): string {
    return `${ROOT}/${id}/preview.${kind}`;
  }
}
