import { HttpBackend, HttpErrorResponse, HttpRequest, HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { defer, of, throwError } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connectionInterceptor } from '../core/http/api-interceptor';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestTexts } from '../testing/texts';
import { SurveyPack } from './survey-pack';
import { surveyPack } from './testing';

describe('what a phone keeps for surveys', () => {
  let online: boolean;
  let account: ReturnType<typeof accountWith>;
  let answer: ReturnType<typeof surveyPack>;

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    localStorage.clear();
    online = true;
    account = accountWith();
    answer = surveyPack();
  });

  async function start(): Promise<SurveyPack> {
    TestBed.resetTestingModule();
    const handle = (request: HttpRequest<unknown>) =>
      defer(() => {
        if (!online) return throwError(() => new HttpErrorResponse({ status: 0, url: request.url }));
        const body = request.url === '/api/account/me' ? account : request.url === '/api/survey-findings/pack' ? answer : {};
        return of(new HttpResponse({ status: 200, body, url: request.url }));
      });
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(withInterceptors([connectionInterceptor])),
        { provide: HttpBackend, useValue: { handle } },
      ],
    });
    await TestBed.inject(Session).load();
    const pack = TestBed.inject(SurveyPack);
    TestBed.tick();
    pack.open();
    await vi.waitFor(() => expect(pack.known()).toBe(true));
    return pack;
  }

  it('is fetched and kept, and is there the next time without a network', async () => {
    const first = await start();
    await vi.waitFor(() => expect(first.pack()?.routes).toHaveLength(1));
    online = false;
    const later = await start();
    expect(later.pack()?.routes[0].name).toBe('Ngõ 1 Đèo Lăn');
    await vi.waitFor(() => expect(later.problem()?.status).toBe(0));
  });

  it('says that there is nothing when it was never fetched', async () => {
    localStorage.setItem('signedIn', '1');
    const first = await start();
    await vi.waitFor(() => expect(first.pack()).not.toBeNull());
    globalThis.indexedDB = new IDBFactory();
    online = false;
    const later = await start();
    await vi.waitFor(() => expect(later.problem()?.status).toBe(0));
    expect(later.pack()).toBeNull();
  });

  it('is made new by what the server has', async () => {
    const pack = await start();
    await vi.waitFor(() => expect(pack.pack()).not.toBeNull());
    answer = surveyPack({ cameras: [] });
    await pack.refresh();
    expect(pack.pack()?.cameras).toEqual([]);
  });

  it('shows nobody what another person has', async () => {
    const pack = await start();
    await vi.waitFor(() => expect(pack.pack()?.routes).toHaveLength(1));
    account = accountWith({ id: 'a2', userName: 'truongthon2' });
    answer = surveyPack({ routes: [] });
    await TestBed.inject(Session).load();
    TestBed.tick();
    expect(pack.pack()).toBeNull();
    await vi.waitFor(() => expect(pack.pack()?.routes).toEqual([]));
  });
});
