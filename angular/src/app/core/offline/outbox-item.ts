import { Observable } from 'rxjs';
import { ProblemDetails } from '../http/problem-details';

/**
 * `draft`: kept, not to be sent yet. `waiting`: goes out as soon as the server answers. `sending`: on its way in one tab.
 * `sent`: the server has it. `conflict` (409, 412) and `refused` (other 4xx): a person has to look; `lastProblem` says why.
 */
export type OutboxState = 'draft' | 'waiting' | 'sending' | 'sent' | 'conflict' | 'refused';

/** A picture on its way in. Its bytes never change under one id. */
export interface OutboxPhoto {
  /** From `newUuid7()`; it is the Idempotency-Key of the upload. */
  id: string;
  /** File name for the server, with extension: `anh-1.jpg`. */
  name: string;
  blob: Blob;
}

export interface OutboxPhotoInfo {
  id: string;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  /** What the server calls it, once it has it. */
  attachmentId: string | null;
}

/** What `Outbox.put` takes. */
export interface OutboxInput<T = unknown> {
  /** From `newUuid7()`. The same id again replaces what was put under it. */
  id: string;
  /** Which sender takes it: `survey`. */
  kind: string;
  /** What the person calls it, shown in the list of what waits. */
  title: string;
  /** JSON. */
  payload: T;
  /** The whole list; without it the photos stay as they are. */
  photos?: readonly OutboxPhoto[];
  /** `waiting` when nothing is said. */
  state?: 'draft' | 'waiting';
}

export interface OutboxItem<T = unknown> {
  id: string;
  kind: string;
  title: string;
  payload: T;
  photos: readonly OutboxPhotoInfo[];
  state: OutboxState;
  /** Instants, ISO UTC. */
  createdAt: string;
  changedAt: string;
  sentAt: string | null;
  /** Why it was not taken; also of the last try when it waits for another one. */
  lastProblem: ProblemDetails | null;
  /** How often sending was begun. From the first on the server may have it, whatever was answered. */
  attempts: number;
  /** Milliseconds since 1970; not before then by itself. */
  nextTryAt: number;
}

/**
 * Sends one item: `(item, ids) => http.put(url + item.id, { …item.payload, photoIds: item.photos.map((p) => ids.get(p.id)) })`.
 * Must end the same when it is done twice with the same item. An error of HTTP decides what becomes of the item.
 */
export type OutboxSender<T = unknown> = (item: OutboxItem<T>, attachmentIds: ReadonlyMap<string, string>) => Observable<unknown>;

export interface OutboxKind {
  send: OutboxSender;
  /** Address of the screen on which the item is looked at and mended; without it the list offers none. */
  open?: (item: OutboxItem) => string;
}

/** `full`: no room on the device. `noStore`: the browser keeps nothing. `sending`, `sent`: too late to change it. */
export type OutboxRefusal = 'full' | 'noStore' | 'sending' | 'sent';

/** Nothing was changed, and the person has been told. */
export class OutboxError extends Error {
  constructor(
    readonly reason: OutboxRefusal,
    cause?: unknown,
  ) {
    super(`outbox: ${reason}`, { cause });
  }
}
