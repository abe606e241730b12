import { HttpClient, HttpEvent, HttpResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable, shareReplay } from 'rxjs';
import { changing, creating } from '../core/http/request-options';
import { StoredFile } from '../ui/file-drop';
import { Page } from '../ui/list-state';
import { BoardColumn, MyTasks, SaveWorkTask, TaskOptions, TaskRef, TaskSummary, WorkTask, WorkTaskListItem } from './tasks-model';

const URL = '/api/work-tasks';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class TasksApi {
  private readonly http = inject(HttpClient);

  list(params: Params): Observable<Page<WorkTaskListItem>> {
    return this.http.get<Page<WorkTaskListItem>>(URL, { params });
  }

  board(params: Params): Observable<BoardColumn[]> {
    return this.http.get<BoardColumn[]>(`${URL}/board`, { params });
  }

  summary(): Observable<TaskSummary> {
    return this.http.get<TaskSummary>(`${URL}/summary`);
  }

  mine(): Observable<MyTasks> {
    return this.http.get<MyTasks>(`${URL}/mine`);
  }

  options(): Observable<TaskOptions> {
    return this.http.get<TaskOptions>(`${URL}/options`).pipe(shareReplay(1));
  }

  get(id: string): Observable<WorkTask> {
    return this.http.get<WorkTask>(`${URL}/${id}`);
  }

  create(input: SaveWorkTask, key: string): Observable<WorkTask> {
    return this.http.post<WorkTask>(URL, input, { context: creating(key) });
  }

  update(task: TaskRef, input: SaveWorkTask): Observable<WorkTask> {
    return this.http.put<WorkTask>(`${URL}/${task.id}`, input, { context: changing(task.version) });
  }

  /** `percent: null` writes a note only. */
  report(
    task: TaskRef,
    input: { percent: number | null; note: string | null; attachmentIds: string[] },
    key: string,
  ): Observable<WorkTask> {
    return this.http.post<WorkTask>(`${URL}/${task.id}/progress`, input, { context: changing(task.version, key) });
  }

  /** One of the verbs: `accept`, `submit`, `return`, `complete`, `cancel`, `change-lead`, `extension`, `extension/grant`, `extension/refuse`. */
  act(task: TaskRef, verb: string, body: object): Observable<WorkTask> {
    return this.http.post<WorkTask>(`${URL}/${task.id}/${verb}`, body, { context: changing(task.version) });
  }

  upload(file: File): Observable<HttpEvent<StoredFile>> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<StoredFile>('/api/attachments', form, { reportProgress: true, observe: 'events' });
  }

  file(taskId: string, fileId: string): Observable<HttpResponse<Blob>> {
    return this.http.get(`${URL}/${taskId}/files/${fileId}`, { responseType: 'blob', observe: 'response' });
  }

  export(params: Params, format: 'xlsx' | 'csv'): Observable<HttpResponse<Blob>> {
    return this.http.get(`${URL}/export`, { params: { ...params, format }, responseType: 'blob', observe: 'response' });
  }
}
