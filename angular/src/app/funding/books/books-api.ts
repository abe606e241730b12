import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { VoucherBookDto } from '../../core/api/models';
import { changing } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/books';

@Injectable({ providedIn: 'root' })
export class BooksApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<VoucherBookDto>> {
    return this.http.get<Page<VoucherBookDto>>(URL, { params });
  }

  close(book: VoucherBookDto): Observable<VoucherBookDto> {
    return this.http.post<VoucherBookDto>(`${URL}/${book.id}/close`, null, { context: changing(book.version) });
  }
}
