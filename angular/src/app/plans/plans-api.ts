import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';
import { Estimate, Plan, PlanFinding, PlanKind, PlanListItem, PlanOptions, SaveEstimate, SavePlan } from './plans-model';

const URL = '/api/plans';

@Injectable({ providedIn: 'root' })
export class PlansApi {
  private readonly http = inject(HttpClient);

  list(params: Record<string, string | number>): Observable<Page<PlanListItem>> {
    return this.http.get<Page<PlanListItem>>(URL, { params });
  }

  get(id: string): Observable<Plan> {
    return this.http.get<Plan>(`${URL}/${id}`);
  }

  options(): Observable<PlanOptions> {
    return this.http.get<PlanOptions>(`${URL}/options`);
  }

  create(kind: PlanKind, key: string): Observable<Plan> {
    return this.http.post<Plan>(URL, { kind }, { context: creating(key) });
  }

  copy(id: string, year: number, key: string): Observable<Plan> {
    return this.http.post<Plan>(`${URL}/${id}/copy`, { year }, { context: creating(key) });
  }

  save(id: string, input: SavePlan, version: number): Observable<Plan> {
    return this.http.put<Plan>(`${URL}/${id}`, input, { context: changing(version) });
  }

  remove(plan: Plan): Observable<void> {
    return this.http.delete<void>(`${URL}/${plan.id}`, { context: changing(plan.version) });
  }

  step(plan: Plan, step: 'submit' | 'withdraw' | 'sign' | 'issue' | 'sign-and-issue', key: string): Observable<Plan> {
    return this.http.post<Plan>(`${URL}/${plan.id}/${step}`, null, { context: changing(plan.version, key) });
  }

  return(plan: Plan, reason: string): Observable<Plan> {
    return this.http.post<Plan>(`${URL}/${plan.id}/return`, { reason }, { context: changing(plan.version) });
  }

  estimate(id: string): Observable<Estimate> {
    return this.http.get<Estimate>(`${URL}/${id}/estimate`);
  }

  saveEstimate(id: string, input: SaveEstimate, version: number): Observable<Estimate> {
    return this.http.put<Estimate>(`${URL}/${id}/estimate`, input, { context: changing(version) });
  }

  findings(id: string): Observable<PlanFinding[]> {
    return this.http.get<PlanFinding[]>(`${URL}/${id}/check`);
  }

  /** The signed paper, or the draft as it would be signed now. */
  paper(plan: Plan, kind: 'pdf' | 'docx'): Observable<Blob> {
    const url = plan.documentId ? `/api/documents/${plan.documentId}/${kind}` : `${URL}/${plan.id}/preview.${kind}`;
    return this.http.get(url, { responseType: 'blob' });
  }
}
