import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { DocumentDto, DocumentListItemDto, DocumentTypeDto, FileCheckDto, NumberSeriesDto, PublicDocumentDto } from '../core/api/models';
import { Page } from '../ui/list-state';

const URL = '/api/documents';
const PUBLIC = '/api/public/documents';

@Injectable({ providedIn: 'root' })
export class DocumentsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<DocumentListItemDto>> {
    return this.http.get<Page<DocumentListItemDto>>(URL, { params });
  }

  get(id: string): Observable<DocumentDto> {
    return this.http.get<DocumentDto>(`${URL}/${id}`);
  }

  pdfUrl(id: string): string {
    return `${URL}/${id}/pdf`;
  }

  docxUrl(id: string): string {
    return `${URL}/${id}/docx`;
  }

  /** Those of which papers stand in the register. */
  types(): Observable<DocumentTypeDto[]> {
    return this.http.get<DocumentTypeDto[]>(`${URL}/types`);
  }

  /** A drawing of the code on the paper, as SVG. */
  qr(id: string): Observable<string> {
    return this.http.get(`${URL}/${id}/qr.svg`, { responseType: 'text' });
  }

  series(year: string): Observable<NumberSeriesDto[]> {
    return this.http.get<NumberSeriesDto[]>(`${URL}/series`, { params: { year } });
  }

  /** Lets a series go on after a number that was given elsewhere; refused when it moved since it was read. */
  continueSeries(series: NumberSeriesDto, lastNumber: number, reason: string): Observable<void> {
    const { bodyKind, boardId, typeCode, year, lastNumber: knownLastNumber } = series;
    return this.http.post<void>(`${URL}/series`, { bodyKind, boardId, typeCode, year, lastNumber, knownLastNumber, reason });
  }

  /** Needs no account. */
  published(code: string): Observable<PublicDocumentDto> {
    return this.http.get<PublicDocumentDto>(`${PUBLIC}/${encodeURIComponent(code)}`);
  }

  /** Compares a file with the two that were issued; needs no account. */
  check(code: string, file: File): Observable<HttpEvent<FileCheckDto>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<FileCheckDto>(`${PUBLIC}/${encodeURIComponent(code)}/check`, form, { reportProgress: true, observe: 'events' });
  }
}
