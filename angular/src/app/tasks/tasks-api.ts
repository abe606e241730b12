import { HttpClient, HttpEvent } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, Observable, shareReplay } from 'rxjs';
import {
  MyWorkTasksDto,
  PlanDto,
  SaveWorkTaskInput,
  WaitingPapersDto,
  WorkTaskBoardColumnDto,
  WorkTaskDto,
  WorkTaskListItemDto,
  WorkTaskOptionsDto,
  WorkTaskSummaryDto,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { StoredFile } from '../ui/file-drop';
import { Page } from '../ui/list-state';
import { TaskRef } from './tasks-model';

const URL = '/api/work-tasks';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class TasksApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${URL}/export`;

  list(params: Params): Observable<Page<WorkTaskListItemDto>> {
    return this.http.get<Page<WorkTaskListItemDto>>(URL, { params });
  }

  board(params: Params): Observable<WorkTaskBoardColumnDto[]> {
    return this.http.get<WorkTaskBoardColumnDto[]>(`${URL}/board`, { params });
  }

  summary(): Observable<WorkTaskSummaryDto> {
    return this.http.get<WorkTaskSummaryDto>(`${URL}/summary`);
  }

  /** Plans and reviews that wait for who is signed in. */
  papers(): Observable<WaitingPapersDto> {
    return this.http.get<WaitingPapersDto>('/api/dashboard/papers');
  }

  mine(): Observable<MyWorkTasksDto> {
    return this.http.get<MyWorkTasksDto>(`${URL}/mine`);
  }

  options(): Observable<WorkTaskOptionsDto> {
    return this.http.get<WorkTaskOptionsDto>(`${URL}/options`).pipe(shareReplay(1));
  }

  /** Empty for a plan that has none yet. */
  planSymbol(id: string): Observable<string> {
    return this.http.get<PlanDto>(`/api/plans/${id}`).pipe(map((plan) => plan.symbol ?? ''));
  }

  get(id: string): Observable<WorkTaskDto> {
    return this.http.get<WorkTaskDto>(`${URL}/${id}`);
  }

  create(input: SaveWorkTaskInput, key: string): Observable<WorkTaskDto> {
    return this.http.post<WorkTaskDto>(URL, input, { context: creating(key) });
  }

  update(task: TaskRef, input: SaveWorkTaskInput): Observable<WorkTaskDto> {
    return this.http.put<WorkTaskDto>(`${URL}/${task.id}`, input, { context: changing(task.version) });
  }

  /** `percent: null` writes a note only. */
  report(
    task: TaskRef,
    input: { percent: number | null; note: string | null; attachmentIds: string[] },
    key: string,
  ): Observable<WorkTaskDto> {
    return this.http.post<WorkTaskDto>(`${URL}/${task.id}/progress`, input, { context: changing(task.version, key) });
  }

  /** Hands the work in, with the report that belongs to it. */
  submit(task: TaskRef, input: { percent: number; note: string | null; attachmentIds: string[] }, key: string): Observable<WorkTaskDto> {
    return this.http.post<WorkTaskDto>(`${URL}/${task.id}/submit`, input, { context: changing(task.version, key) });
  }

  /** One of the verbs: `accept`, `return`, `complete`, `cancel`, `change-lead`, `extension`, `extension/grant`, `extension/refuse`. */
  act(task: TaskRef, verb: string, body: object): Observable<WorkTaskDto> {
    return this.http.post<WorkTaskDto>(`${URL}/${task.id}/${verb}`, body, { context: changing(task.version) });
  }

  upload(file: File): Observable<HttpEvent<StoredFile>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<StoredFile>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  }

  fileUrl(taskId: string, fileId: string): string {
    return `${URL}/${taskId}/files/${fileId}`;
  }
}
