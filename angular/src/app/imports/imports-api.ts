import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { ImportColumn, ImportJobDto, ImportListItemDto, ImportPreviewDto, ReadImportInput, StartImportInput } from '../core/api/models';
import { changing } from '../core/http/request-options';
import { StoredFile } from '../ui/file-drop';
import { Page } from '../ui/list-state';

const URL = '/api/imports';
type Params = Record<string, string | number | boolean>;
type JobRef = Pick<ImportJobDto, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class ImportsApi {
  private readonly http = inject(HttpClient);
  readonly templateUrl = `${URL}/template`;
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<ImportListItemDto>> {
    return this.http.get<Page<ImportListItemDto>>(URL, { params });
  }

  get(id: string): Observable<ImportJobDto> {
    return this.http.get<ImportJobDto>(`${URL}/${id}`);
  }

  upload(file: File): Observable<HttpEvent<StoredFile>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<StoredFile>(URL, form, { reportProgress: true, observe: 'events' });
  }

  /** Another sheet, other letters, another row of headings. */
  read(job: JobRef, input: ReadImportInput): Observable<ImportJobDto> {
    return this.http.put<ImportJobDto>(`${URL}/${job.id}/reading`, input, { context: changing(job.version) });
  }

  mapColumns(job: JobRef, columns: readonly ImportColumn[]): Observable<ImportJobDto> {
    return this.http.put<ImportJobDto>(`${URL}/${job.id}/columns`, { columns }, { context: changing(job.version) });
  }

  rows(id: string, params: Params): Observable<ImportPreviewDto> {
    return this.http.get<ImportPreviewDto>(`${URL}/${id}/rows`, { params });
  }

  start(job: JobRef, input: StartImportInput): Observable<ImportJobDto> {
    return this.http.post<ImportJobDto>(`${URL}/${job.id}/start`, input, { context: changing(job.version) });
  }

  /** Goes on with what was not reached before it was stopped. */
  continue(job: JobRef): Observable<ImportJobDto> {
    return this.http.post<ImportJobDto>(`${URL}/${job.id}/continue`, null, { context: changing(job.version) });
  }

  cancel(id: string): Observable<ImportJobDto> {
    return this.http.post<ImportJobDto>(`${URL}/${id}/cancel`, null);
  }

  refusedUrl(id: string): string {
    return `${URL}/${id}/refused`;
  }
}
