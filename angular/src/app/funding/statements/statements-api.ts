import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  BankFilePreviewDto,
  BankLeftOverDto,
  BankLineDto,
  BankMatchDto,
  BankStatementDto,
  CreateBankStatementInput,
  FundLedger,
} from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/funding/statements';

/** Whose account, and which days. */
export interface FundSpan {
  ledger: FundLedger;
  hamletId?: string | null;
  statementId?: string;
  from?: string;
  to?: string;
}

@Injectable({ providedIn: 'root' })
export class StatementsApi {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<Page<BankStatementDto>> {
    return this.http.get<Page<BankStatementDto>>(URL, { params });
  }

  get(id: string): Observable<BankStatementDto> {
    return this.http.get<BankStatementDto>(`${URL}/${id}`);
  }

  lines(id: string, params: Record<string, string | number>): Observable<Page<BankLineDto>> {
    return this.http.get<Page<BankLineDto>>(`${URL}/${id}/lines`, { params });
  }

  leftOver(span: FundSpan): Observable<BankLeftOverDto> {
    const params = Object.fromEntries(Object.entries(span).filter(([, value]) => !!value)) as Record<string, string>;
    return this.http.get<BankLeftOverDto>(`${URL}/left-over`, { params });
  }

  preview(fileId: string): Observable<BankFilePreviewDto> {
    return this.http.post<BankFilePreviewDto>(`${URL}/preview`, { fileId });
  }

  create(input: CreateBankStatementInput, key: string): Observable<BankStatementDto> {
    return this.http.post<BankStatementDto>(URL, input, { context: creating(key) });
  }

  match(line: BankLineDto, paper: BankMatchDto): Observable<BankLineDto> {
    const input = { kind: paper.kind, documentId: paper.documentId };
    return this.http.post<BankLineDto>(`${URL}/lines/${line.id}/match`, input, { context: changing(line.version) });
  }

  setAside(line: BankLineDto, reason: string): Observable<BankLineDto> {
    return this.http.post<BankLineDto>(`${URL}/lines/${line.id}/set-aside`, { reason }, { context: changing(line.version) });
  }

  undo(line: BankLineDto): Observable<BankLineDto> {
    return this.http.post<BankLineDto>(`${URL}/lines/${line.id}/undo`, null, { context: changing(line.version) });
  }
}
