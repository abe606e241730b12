import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstValueFrom } from 'rxjs';
import { accountWith } from '../../testing/account';
import { provideTestTexts } from '../../testing/texts';
import { Language } from '../i18n/language';
import { ActingFor } from '../session/acting-for';
import { Session } from '../session/session';
import { connectionInterceptor, delegationInterceptor, headersInterceptor, signInInterceptor } from './api-interceptor';
import { Notices } from '../notices';
import { ASK_AGAIN_AFTER, Connection } from './connection';
import { changing, creating, newIdempotencyKey } from './request-options';
import { SignInAgain } from './sign-in-again';

describe('calls to the API', () => {
  let http: HttpClient;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideRouter([{ path: '**', children: [] }]),
        provideHttpClient(withInterceptors([signInInterceptor, delegationInterceptor, connectionInterceptor, headersInterceptor])),
        provideHttpClientTesting(),
      ],
    });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
  });

  const signIn = async () => {
    const loaded = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith());
    await loaded;
  };

  it('carry the language', () => {
    http.get('/api/tasks').subscribe();
    expect(server.expectOne('/api/tasks').request.headers.get('Accept-Language')).toBe('vi');
    TestBed.inject(Language).choose('en');
    http.get('/api/tasks').subscribe();
    expect(server.expectOne('/api/tasks').request.headers.get('Accept-Language')).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('carry the key of a creation and the version of a change', () => {
    http.post('/api/tasks', {}, { context: creating('k-1') }).subscribe();
    const created = server.expectOne('/api/tasks').request.headers;
    expect(created.get('Idempotency-Key')).toBe('k-1');
    expect(created.has('If-Match')).toBe(false);
    http.put('/api/tasks/1', {}, { context: changing(0) }).subscribe();
    const changed = server.expectOne('/api/tasks/1').request.headers;
    expect(changed.get('If-Match')).toBe('"0"');
    expect(changed.has('Idempotency-Key')).toBe(false);
  });

  it('add nothing to other addresses', () => {
    http.get('i18n/vi.json').subscribe();
    expect(server.expectOne('i18n/vi.json').request.headers.keys()).toEqual([]);
  });

  it('make keys that are UUIDs and differ', () => {
    const keys = Array.from({ length: 50 }, newIdempotencyKey);
    expect(new Set(keys).size).toBe(50);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('note that the server is silent, and that it is back', () => {
    const connection = TestBed.inject(Connection);
    let restored = 0;
    connection.restored.subscribe(() => restored++);
    http.get('/api/tasks').subscribe({ error: () => undefined });
    server.expectOne('/api/tasks').error(new ProgressEvent('error'));
    expect(connection.down()).toBe(true);
    http.get('/api/tasks').subscribe({ error: () => undefined });
    server.expectOne('/api/tasks').flush({}, { status: 404, statusText: 'Not Found' });
    expect(connection.down()).toBe(false);
    expect(restored).toBe(1);
  });

  it('ask a silent server again by themselves until it answers', () => {
    vi.useFakeTimers();
    const connection = TestBed.inject(Connection);
    http.get('/api/tasks').subscribe({ error: () => undefined });
    server.expectOne('/api/tasks').error(new ProgressEvent('error'));
    vi.advanceTimersByTime(ASK_AGAIN_AFTER);
    server.expectOne('/health/live').error(new ProgressEvent('error'));
    expect(connection.down()).toBe(true);
    vi.advanceTimersByTime(ASK_AGAIN_AFTER);
    server.expectOne('/health/live').flush('Healthy');
    expect(connection.down()).toBe(false);
    vi.advanceTimersByTime(10 * ASK_AGAIN_AFTER);
    server.verify();
    vi.useRealTimers();
  });

  it('lead to the sign-in page when the session has ended and nothing is filled in', async () => {
    await signIn();
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/tasks/5?tab=files');
    const call = firstValueFrom(http.get('/api/tasks/5')).catch((error: { status: number }) => error.status);
    server.expectOne('/api/tasks/5').flush({}, { status: 401, statusText: 'Unauthorized' });
    expect(await call).toBe(401);
    expect(router.url).toBe('/dang-nhap?returnUrl=%2Ftasks%2F5%3Ftab%3Dfiles');
    expect(TestBed.inject(Session).signedIn()).toBe(false);
  });

  it('lead back to the own account, once, when the delegation has ended', async () => {
    const session = TestBed.inject(Session);
    const loaded = session.load();
    server
      .expectOne('/api/account/me')
      .flush(accountWith({ actingFor: { delegationId: 'd1', userName: 'truongban', fullName: 'Lý Hoàng Long' } as never }));
    await loaded;
    TestBed.inject(ActingFor).choose('d1');
    const told: unknown[] = [];
    TestBed.inject(Notices).told = (key, values) => told.push([key, values]);
    const refused = { status: 403, statusText: 'Forbidden' };
    const calls = ['/api/tasks', '/api/plans'].map((url) =>
      firstValueFrom(http.get(url)).catch((error: { status: number }) => error.status),
    );
    for (const url of ['/api/tasks', '/api/plans']) {
      server.expectOne(url).flush({ code: 'CameraProgram:Account:DelegationNotUsable' }, refused);
    }
    const own = server.expectOne('/api/account/me');
    expect(own.request.headers.has('X-Acting-For')).toBe(false);
    own.flush(accountWith());
    expect(await Promise.all(calls)).toEqual([403, 403]);
    expect(session.account()?.actingFor).toBeNull();
    expect(told).toEqual([['shell.actingEnded', { name: 'Lý Hoàng Long' }]]);
  });

  it('do not lead anywhere when something else is forbidden', async () => {
    await signIn();
    TestBed.inject(ActingFor).choose('d1');
    const call = firstValueFrom(http.get('/api/tasks')).catch((error: { status: number }) => error.status);
    server.expectOne('/api/tasks').flush({ code: 'CameraProgram:Forbidden' }, { status: 403, statusText: 'Forbidden' });
    expect(await call).toBe(403);
    server.expectNone('/api/account/me');
    TestBed.inject(ActingFor).choose(null);
  });

  it.each(['old', null])(
    'are repeated with the new antiforgery token after signing in again over a filled form (%s before)',
    async (before) => {
      await signIn();
      document.cookie = before ? `XSRF-TOKEN=${before}` : 'XSRF-TOKEN=; max-age=0';
      const again = TestBed.inject(SignInAgain);
      let asked = 0;
      again.ask = () => {
        asked++;
        document.cookie = 'XSRF-TOKEN=new';
        return Promise.resolve(true);
      };
      const call = firstValueFrom(http.post<{ id: string }>('/api/tasks', { title: 'x' }, { context: creating('k-1') }));
      const first = server.expectOne('/api/tasks');
      expect(first.request.headers.get('X-XSRF-TOKEN')).toBe(before);
      first.flush({}, { status: 401, statusText: 'Unauthorized' });
      await Promise.resolve();
      await new Promise<void>((resolve) => queueMicrotask(resolve));
      const second = server.expectOne('/api/tasks');
      expect(second.request.headers.get('X-XSRF-TOKEN')).toBe('new');
      expect(second.request.headers.get('Idempotency-Key')).toBe('k-1');
      second.flush({ id: 't1' });
      expect(await call).toEqual({ id: 't1' });
      expect(asked).toBe(1);
    },
  );
});
