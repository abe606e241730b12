import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable, shareReplay } from 'rxjs';
import {
  AssignTicketInput,
  AvailabilityDto,
  CorrectCostInput,
  EditTicketInput,
  FaultyCameraOptionDto,
  FinishTicketInput,
  MaintenanceOptionsDto,
  MaintenanceSummaryDto,
  ReportedFaultDto,
  ReopenTicketInput,
  ReportFaultInput,
  TicketDto,
  TicketListItemDto,
  TicketNoteInput,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { StoredFile } from '../ui/file-drop';
import { Page } from '../ui/list-state';

const URL = '/api/maintenance';
type Params = Record<string, string | number>;
type TicketRef = Pick<TicketDto, 'id' | 'version'>;

@Injectable({ providedIn: 'root' })
export class MaintenanceApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/tickets/export`;
  readonly availabilityExportUrl = `${URL}/availability/export`;

  list(params: Params): Observable<Page<TicketListItemDto>> {
    return this.http.get<Page<TicketListItemDto>>(`${URL}/tickets`, { params });
  }

  summary(): Observable<MaintenanceSummaryDto> {
    return this.http.get<MaintenanceSummaryDto>(`${URL}/summary`);
  }

  options(): Observable<MaintenanceOptionsDto> {
    return this.http.get<MaintenanceOptionsDto>(`${URL}/options`).pipe(shareReplay(1));
  }

  /** Cameras in use that one may report about. */
  cameras(params: Params): Observable<Page<FaultyCameraOptionDto>> {
    return this.http.get<Page<FaultyCameraOptionDto>>(`${URL}/cameras`, { params });
  }

  availability(params: Params): Observable<AvailabilityDto> {
    return this.http.get<AvailabilityDto>(`${URL}/availability`, { params });
  }

  get(id: string): Observable<TicketDto> {
    return this.http.get<TicketDto>(`${URL}/tickets/${id}`);
  }

  report(input: ReportFaultInput, key: string): Observable<ReportedFaultDto> {
    return this.http.post<ReportedFaultDto>(`${URL}/tickets`, input, { context: creating(key) });
  }

  addNote(id: string, input: TicketNoteInput, key: string): Observable<TicketDto> {
    return this.http.post<TicketDto>(`${URL}/tickets/${id}/notes`, input, { context: creating(key) });
  }

  edit(ticket: TicketRef, input: EditTicketInput): Observable<TicketDto> {
    return this.http.put<TicketDto>(`${URL}/tickets/${ticket.id}`, input, { context: changing(ticket.version) });
  }

  assign(ticket: TicketRef, input: AssignTicketInput): Observable<TicketDto> {
    return this.act(ticket, 'assign', input);
  }

  finish(ticket: TicketRef, input: FinishTicketInput, key: string): Observable<TicketDto> {
    return this.http.post<TicketDto>(`${URL}/tickets/${ticket.id}/finish`, input, { context: changing(ticket.version, key) });
  }

  correctCost(ticket: TicketRef, input: CorrectCostInput): Observable<TicketDto> {
    return this.act(ticket, 'cost', input);
  }

  reopen(ticket: TicketRef, input: ReopenTicketInput): Observable<TicketDto> {
    return this.act(ticket, 'reopen', input);
  }

  /** `start` takes a note, `cancel` a reason. */
  act(ticket: TicketRef, verb: string, body: object): Observable<TicketDto> {
    return this.http.post<TicketDto>(`${URL}/tickets/${ticket.id}/${verb}`, body, { context: changing(ticket.version) });
  }

  upload(file: File): Observable<HttpEvent<StoredFile>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<StoredFile>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  }

  photoUrl(ticketId: string, photoId: string): string {
    return `${URL}/tickets/${ticketId}/photos/${photoId}`;
  }
}
