import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  EstimateDto,
  PlanCopyDto,
  PlanDto,
  PlanFindingDto,
  PlanListItemDto,
  PlanOptionsDto,
  SaveEstimateInput,
  SavePlanInput,
  TargetProgressDto,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

const URL = '/api/plans';

@Injectable({ providedIn: 'root' })
export class PlansApi {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<Page<PlanListItemDto>> {
    return this.http.get<Page<PlanListItemDto>>(URL, { params });
  }

  get(id: string): Observable<PlanDto> {
    return this.http.get<PlanDto>(`${URL}/${id}`);
  }

  /** What is done of the targets that the program counts. */
  targets(id: string): Observable<TargetProgressDto[]> {
    return this.http.get<TargetProgressDto[]>(`${URL}/${id}/targets`);
  }

  options(): Observable<PlanOptionsDto> {
    return this.http.get<PlanOptionsDto>(`${URL}/options`);
  }

  /** What a new plan starts with; nothing is stored. */
  beginning(): Observable<PlanDto> {
    return this.http.get<PlanDto>(`${URL}/beginning`);
  }

  create(input: SavePlanInput, key: string): Observable<PlanDto> {
    return this.http.post<PlanDto>(URL, input, { context: creating(key) });
  }

  /** The plans of that year that were made from this one. */
  copies(id: string, year: number): Observable<PlanCopyDto[]> {
    return this.http.get<PlanCopyDto[]>(`${URL}/${id}/copies`, { params: { year } });
  }

  copy(id: string, year: number, key: string): Observable<PlanDto> {
    return this.http.post<PlanDto>(`${URL}/${id}/copy`, { year }, { context: creating(key) });
  }

  save(id: string, input: SavePlanInput, version: number): Observable<PlanDto> {
    return this.http.put<PlanDto>(`${URL}/${id}`, input, { context: changing(version) });
  }

  remove(plan: PlanDto): Observable<void> {
    return this.http.delete<void>(`${URL}/${plan.id}`, { context: changing(plan.version) });
  }

  step(plan: PlanDto, step: 'submit' | 'withdraw' | 'issue', key: string): Observable<PlanDto> {
    return this.http.post<PlanDto>(`${URL}/${plan.id}/${step}`, null, { context: changing(plan.version, key) });
  }

  /** In the form that the plan announces, or not at all. */
  sign(plan: PlanDto, step: 'sign' | 'sign-and-issue', key: string): Observable<PlanDto> {
    const params: Record<string, string> = plan.signing?.position ? { announced: plan.signing.position } : {};
    return this.http.post<PlanDto>(`${URL}/${plan.id}/${step}`, null, { params, context: changing(plan.version, key) });
  }

  return(plan: PlanDto, reason: string): Observable<PlanDto> {
    return this.http.post<PlanDto>(`${URL}/${plan.id}/return`, { reason }, { context: changing(plan.version) });
  }

  estimate(id: string): Observable<EstimateDto> {
    return this.http.get<EstimateDto>(`${URL}/${id}/estimate`);
  }

  saveEstimate(id: string, input: SaveEstimateInput, version: number): Observable<EstimateDto> {
    return this.http.put<EstimateDto>(`${URL}/${id}/estimate`, input, { context: changing(version) });
  }

  findings(id: string): Observable<PlanFindingDto[]> {
    return this.http.get<PlanFindingDto[]>(`${URL}/${id}/check`);
  }

  /** The signed paper, or the draft as it would be signed now. */
  paperUrl(plan: PlanDto, kind: 'pdf' | 'docx'): string {
    return plan.documentId ? `/api/documents/${plan.documentId}/${kind}` : `${URL}/${plan.id}/preview.${kind}`;
  }
}
