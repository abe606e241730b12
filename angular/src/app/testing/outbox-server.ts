import { HttpErrorResponse, HttpEvent, HttpRequest, HttpResponse } from '@angular/common/http';
import { defer, Observable } from 'rxjs';
import { CurrentAccount } from '../core/session/current-account';
import { accountWith } from './account';

/**
 * A server for specs of the outbox, as a backend of HttpClient: keeps attachments by Idempotency-Key and surveys by id, as the
 * real one does, and misbehaves on demand.
 */
export class OutboxServer {
  account: CurrentAccount | null = accountWith();
  /** By Idempotency-Key. */
  readonly attachments = new Map<string, string>();
  readonly surveys = new Map<string, unknown>();
  /** "METHOD url" of every call that arrived, in order. */
  readonly calls: string[] = [];
  online = true;
  /** Does what was asked and then says nothing, for as many calls to the address. */
  private readonly losing = new Map<string, number>();
  private readonly refusing = new Map<string, { status: number; error: unknown }>();
  private readonly holding = new Map<string, Promise<void>>();

  loseAnswer(url: string, times = 1): void {
    this.losing.set(url, times);
  }

  refuse(url: string, status: number, error: unknown = null): void {
    this.refusing.set(url, { status, error });
  }

  accept(url: string): void {
    this.refusing.delete(url);
  }

  /** Calls to the address are done, and answered only once the returned function is called. */
  hold(url: string): () => void {
    let release: () => void = () => undefined;
    this.holding.set(url, new Promise((resolve) => (release = resolve)));
    return release;
  }

  called(call: string): number {
    return this.calls.filter((made) => made === call).length;
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    return defer(() => this.answer(request));
  }

  private async answer(request: HttpRequest<unknown>): Promise<HttpEvent<unknown>> {
    const { url } = request;
    const fail = (status: number, error: unknown = null) => new HttpErrorResponse({ status, error, url });
    await Promise.resolve();
    if (!this.online) throw fail(0);
    this.calls.push(`${request.method} ${url}`);
    const refusal = this.refusing.get(url);
    if (refusal) throw fail(refusal.status, refusal.error);
    const body = this.work(request);
    await this.holding.get(url);
    const times = this.losing.get(url) ?? 0;
    if (times > 0) {
      this.losing.set(url, times - 1);
      throw fail(0);
    }
    if (body === undefined) throw fail(401);
    return new HttpResponse({ status: 200, body, url });
  }

  private work(request: HttpRequest<unknown>): unknown {
    if (request.url === '/api/account/me') return this.account ?? undefined;
    if (request.url === '/api/attachments') {
      const key = request.headers.get('Idempotency-Key')!;
      const id = this.attachments.get(key) ?? `attachment-${this.attachments.size + 1}`;
      this.attachments.set(key, id);
      return { id };
    }
    if (request.url.startsWith('/api/surveys/')) this.surveys.set(request.url.slice('/api/surveys/'.length), request.body);
    return {};
  }
}
