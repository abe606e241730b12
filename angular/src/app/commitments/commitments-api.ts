import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  AttachmentDto,
  CommitmentBeginningDto,
  CommitmentDraftsDto,
  CommitmentDraftsPreviewDto,
  CommitmentDto,
  CommitmentListItemDto,
  CommitmentProgressDto,
  CommitmentTermsDto,
  CommitmentTermsListItemDto,
  CreateCommitmentInput,
  FollowedDraftsDto,
  OutdatedDraftsDto,
  SaveCommitmentInput,
  SaveCommitmentTermsInput,
  SignCommitmentOnPaperInput,
  SignCommitmentOnScreenInput,
  WithdrawCommitmentInput,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

const URL = '/api/commitments';
const TERMS = '/api/commitment-terms';
const OWN = '/api/own-commitments';

/** What a change is made to: which one, as last seen. */
export interface Ref {
  id: string;
  version: number;
}

@Injectable({ providedIn: 'root' })
export class CommitmentsApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;
  readonly papersUrl = `${URL}/papers.pdf`;

  list(params: Record<string, string | number>): Observable<Page<CommitmentListItemDto>> {
    return this.http.get<Page<CommitmentListItemDto>>(URL, { params });
  }

  get(id: string): Observable<CommitmentDto> {
    return this.http.get<CommitmentDto>(`${URL}/${id}`);
  }

  progress(): Observable<CommitmentProgressDto[]> {
    return this.http.get<CommitmentProgressDto[]>(`${URL}/progress`);
  }

  begin(partyId: string): Observable<CommitmentBeginningDto> {
    return this.http.get<CommitmentBeginningDto>(`${URL}/beginning`, { params: { partyId } });
  }

  create(input: CreateCommitmentInput, key: string): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(URL, input, { context: creating(key) });
  }

  update(of: Ref, input: SaveCommitmentInput): Observable<CommitmentDto> {
    return this.http.put<CommitmentDto>(`${URL}/${of.id}`, input, { context: changing(of.version) });
  }

  delete(of: Ref): Observable<void> {
    return this.http.delete<void>(`${URL}/${of.id}`, { context: changing(of.version) });
  }

  renew(of: Ref, key: string): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${URL}/${of.id}/renew`, null, { context: changing(of.version, key) });
  }

  previewDrafts(hamletId: string): Observable<CommitmentDraftsPreviewDto> {
    return this.http.get<CommitmentDraftsPreviewDto>(`${URL}/drafts-preview`, { params: { hamletId } });
  }

  createDrafts(hamletId: string, key: string): Observable<CommitmentDraftsDto> {
    return this.http.post<CommitmentDraftsDto>(`${URL}/drafts`, { hamletId }, { context: creating(key) });
  }

  signOnScreen(of: Ref, input: SignCommitmentOnScreenInput, key: string): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${URL}/${of.id}/sign-on-screen`, input, { context: changing(of.version, key) });
  }

  signOnPaper(of: Ref, input: SignCommitmentOnPaperInput, key: string): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${URL}/${of.id}/sign-on-paper`, input, { context: changing(of.version, key) });
  }

  confirm(of: Ref): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${URL}/${of.id}/confirm`, null, { context: changing(of.version) });
  }

  withdraw(of: Ref, input: WithdrawCommitmentInput): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${URL}/${of.id}/withdraw`, input, { context: changing(of.version) });
  }

  /** Only the consent for contact data. */
  withdrawConsent(of: Ref): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${URL}/${of.id}/withdraw-consent`, null, { context: changing(of.version) });
  }

  outdatedDrafts(): Observable<OutdatedDraftsDto> {
    return this.http.get<OutdatedDraftsDto>(`${URL}/outdated-drafts`);
  }

  followTerms(hamletId: string | null): Observable<FollowedDraftsDto> {
    return this.http.post<FollowedDraftsDto>(`${URL}/outdated-drafts/follow-terms`, { hamletId });
  }

  paperUrl(id: string, kind: 'pdf' | 'docx', withContacts = false): string {
    return `${URL}/${id}/paper.${kind}${withContacts ? '?withContacts=true' : ''}`;
  }

  scanUrl(id: string, scan: string): string {
    return `${URL}/${id}/scans/${scan}`;
  }

  upload(file: File): Observable<HttpEvent<AttachmentDto>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<AttachmentDto>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  }

  terms(): Observable<CommitmentTermsListItemDto[]> {
    return this.http.get<CommitmentTermsListItemDto[]>(TERMS);
  }

  oneTerms(id: string): Observable<CommitmentTermsDto> {
    return this.http.get<CommitmentTermsDto>(`${TERMS}/${id}`);
  }

  termsFormUrl(id: string): string {
    return `${TERMS}/${id}/form.pdf`;
  }

  createTerms(input: SaveCommitmentTermsInput, key: string): Observable<CommitmentTermsDto> {
    return this.http.post<CommitmentTermsDto>(TERMS, input, { context: creating(key) });
  }

  termsFromTemplate(key: string): Observable<CommitmentTermsDto> {
    return this.http.post<CommitmentTermsDto>(`${TERMS}/from-template`, null, { context: creating(key) });
  }

  updateTerms(of: Ref, input: SaveCommitmentTermsInput): Observable<CommitmentTermsDto> {
    return this.http.put<CommitmentTermsDto>(`${TERMS}/${of.id}`, input, { context: changing(of.version) });
  }

  deleteTerms(of: Ref): Observable<void> {
    return this.http.delete<void>(`${TERMS}/${of.id}`, { context: changing(of.version) });
  }

  putInForce(of: Ref, from: string): Observable<CommitmentTermsDto> {
    return this.http.post<CommitmentTermsDto>(`${TERMS}/${of.id}/put-in-force`, { from }, { context: changing(of.version) });
  }

  own(): Observable<CommitmentDto[]> {
    return this.http.get<CommitmentDto[]>(OWN);
  }

  ownOne(id: string): Observable<CommitmentDto> {
    return this.http.get<CommitmentDto>(`${OWN}/${id}`);
  }

  ownPaperUrl(id: string): string {
    return `${OWN}/${id}/paper.pdf`;
  }

  signOwn(of: Ref, input: SignCommitmentOnScreenInput, key: string): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${OWN}/${of.id}/sign`, input, { context: changing(of.version, key) });
  }

  withdrawOwnConsent(of: Ref): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${OWN}/${of.id}/withdraw-consent`, null, { context: changing(of.version) });
  }

  withdrawOwn(of: Ref, input: WithdrawCommitmentInput): Observable<CommitmentDto> {
    return this.http.post<CommitmentDto>(`${OWN}/${of.id}/withdraw`, input, { context: changing(of.version) });
  }
}
