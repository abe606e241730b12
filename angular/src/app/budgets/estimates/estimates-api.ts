import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  AppraiseEstimateInput,
  ApproveEstimateInput,
  BudgetEntryDto,
  BudgetEstimateDto,
  BudgetEstimateListItemDto,
  EstimatePaperKind,
  EstimateSheetDto,
  PaperSignerDto,
  SaveBudgetEstimateInput,
  SignDecisionInput,
} from '../../core/api/models';
import { changing, creating } from '../../core/http/request-options';
import { Page } from '../../ui/list-state';

const URL = '/api/budgets/estimates';
type Ref = Pick<BudgetEstimateDto, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class EstimatesApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Record<string, string | number>): Observable<Page<BudgetEstimateListItemDto>> {
    return this.http.get<Page<BudgetEstimateListItemDto>>(URL, { params });
  }

  get(id: string): Observable<BudgetEstimateDto> {
    return this.http.get<BudgetEstimateDto>(`${URL}/${id}`);
  }

  create(input: SaveBudgetEstimateInput, key: string): Observable<BudgetEstimateDto> {
    return this.http.post<BudgetEstimateDto>(URL, input, { context: creating(key) });
  }

  copy(id: string, year: number, title: string | null, key: string): Observable<BudgetEstimateDto> {
    return this.http.post<BudgetEstimateDto>(`${URL}/${id}/copy`, { year, title }, { context: creating(key) });
  }

  save(estimate: Ref, input: SaveBudgetEstimateInput): Observable<BudgetEstimateDto> {
    return this.http.put<BudgetEstimateDto>(`${URL}/${estimate.id}`, input, { context: changing(estimate.version) });
  }

  remove(estimate: Ref): Observable<void> {
    return this.http.delete<void>(`${URL}/${estimate.id}`, { context: changing(estimate.version) });
  }

  step(estimate: Ref, step: 'submit' | 'withdraw'): Observable<BudgetEstimateDto> {
    return this.http.post<BudgetEstimateDto>(`${URL}/${estimate.id}/${step}`, null, { context: changing(estimate.version) });
  }

  /** `revise` answers with the new version. */
  because(
    estimate: Ref,
    step: 'cancel' | 'return' | 'return-appraised' | 'revise',
    reason: string,
    key: string,
  ): Observable<BudgetEstimateDto> {
    return this.http.post<BudgetEstimateDto>(`${URL}/${estimate.id}/${step}`, { reason }, { context: changing(estimate.version, key) });
  }

  appraise(estimate: Ref, input: AppraiseEstimateInput): Observable<BudgetEstimateDto> {
    return this.http.post<BudgetEstimateDto>(`${URL}/${estimate.id}/appraise`, input, { context: changing(estimate.version) });
  }

  approve(estimate: Ref, input: ApproveEstimateInput, key: string): Observable<BudgetEstimateDto> {
    return this.http.post<BudgetEstimateDto>(`${URL}/${estimate.id}/approve`, input, { context: changing(estimate.version, key) });
  }

  /** How the current user would sign a decision of the committee now. */
  signer(): Observable<PaperSignerDto> {
    return this.http.get<PaperSignerDto>('/api/budgets/decisions/signer');
  }

  /** The decision as it would go out, with number and day open. */
  draftApproval(estimate: Ref, input: SignDecisionInput): Observable<Blob> {
    return this.http.post(`${URL}/${estimate.id}/approval/draft`, input, { params: { format: 'pdf' }, responseType: 'blob' });
  }

  /** Signs the decision and approves by it; it takes its number in the register. */
  signApproval(estimate: Ref, input: SignDecisionInput, key: string): Observable<BudgetEstimateDto> {
    return this.http.post<BudgetEstimateDto>(`${URL}/${estimate.id}/approval/sign`, input, { context: changing(estimate.version, key) });
  }

  /** What the books hold of it, the latest first. */
  entries(id: string, params: Record<string, string | number>): Observable<Page<BudgetEntryDto>> {
    return this.http.get<Page<BudgetEntryDto>>(`${URL}/${id}/entries`, { params });
  }

  entriesExportUrl(id: string): string {
    return `${URL}/${id}/entries/export`;
  }

  /** The lines of a sheet, for the form; nothing is kept. */
  readSheet(file: File): Observable<EstimateSheetDto> {
    const form = new FormData();
    form.append('file', file);
    return this.http.post<EstimateSheetDto>(`${URL}/sheet`, form);
  }

  sheetUrl(id: string): string {
    return `${URL}/${id}/sheet`;
  }

  paperUrl(id: string, kind: EstimatePaperKind, format: 'pdf' | 'docx'): string {
    return `${URL}/${id}/paper?kind=${kind}&format=${format}`;
  }
}
