import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { SaveUnitPriceInput, UnitPriceDto } from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/budgets/unit-prices';
type Ref = Pick<UnitPriceDto, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class UnitPricesApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<UnitPriceDto>> {
    return this.http.get<Page<UnitPriceDto>>(URL, { params });
  }

  get(id: string): Observable<UnitPriceDto> {
    return this.http.get<UnitPriceDto>(`${URL}/${id}`);
  }

  create(input: SaveUnitPriceInput, key: string): Observable<UnitPriceDto> {
    return this.http.post<UnitPriceDto>(URL, input, { context: creating(key) });
  }

  save(price: Ref, input: SaveUnitPriceInput): Observable<UnitPriceDto> {
    return this.http.put<UnitPriceDto>(`${URL}/${price.id}`, input, { context: changing(price.version) });
  }

  remove(price: Ref): Observable<void> {
    return this.http.delete<void>(`${URL}/${price.id}`, { context: changing(price.version) });
  }
}
