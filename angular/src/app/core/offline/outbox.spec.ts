import { HttpBackend, HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accountWith } from '../../testing/account';
import { OutboxServer } from '../../testing/outbox-server';
import { provideTestTexts } from '../../testing/texts';
import { connectionInterceptor, headersInterceptor } from '../http/api-interceptor';
import { Connection } from '../http/connection';
import { Session } from '../session/session';
import { Outbox } from './outbox';
import { OutboxError, OutboxPhoto } from './outbox-item';
import { OutboxSending } from './outbox-sending';
import { PersonStore } from './person-store';
import { newUuid7 } from './uuid7';

interface Survey {
  owner: string;
}

const photo = (content = 'jpeg'): OutboxPhoto => ({ id: newUuid7(), name: 'anh-1.jpg', blob: new Blob([content], { type: 'image/jpeg' }) });

describe('Outbox', () => {
  let server: OutboxServer;
  let session: Session;
  let outbox: Outbox;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    server = new OutboxServer();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideRouter([{ path: 'dang-nhap', children: [] }]),
        provideHttpClient(withInterceptors([connectionInterceptor, headersInterceptor])),
        { provide: HttpBackend, useValue: server },
      ],
    });
    session = TestBed.inject(Session);
    await session.load();
    outbox = openTab();
  });

  afterEach(() => vi.restoreAllMocks());

  /** One more tab of the same browser: services of its own, the same device. */
  function openTab(): Outbox {
    const tab = createEnvironmentInjector([Outbox, OutboxSending, PersonStore], TestBed.inject(EnvironmentInjector));
    const opened = tab.get(Outbox);
    const http = tab.get(HttpClient);
    opened.registerSender<Survey>('survey', (item, ids) =>
      http.put(`/api/surveys/${item.id}`, { ...item.payload, photoIds: item.photos.map((p) => ids.get(p.id)) }),
    );
    TestBed.tick();
    return opened;
  }

  const put = (owner: string, photos: OutboxPhoto[] = [], state: 'draft' | 'waiting' = 'waiting', id = newUuid7()) =>
    outbox.put<Survey>({ id, kind: 'survey', title: owner, payload: { owner }, photos, state });
  const sendNow = () => outbox.flush({ now: true });
  const stateOf = (id: string) => outbox.items().find((item) => item.id === id)?.state;
  const goOffline = () => (server.online = false);
  const goOnline = () => (server.online = true);

  it('put_WhenOnline_SendsPhotosFirstAndThenTheItemOnce', async () => {
    const item = await put('Hộ ông Demo', [photo(), photo()]);
    await sendNow();

    expect(stateOf(item.id)).toBe('sent');
    expect(server.surveys.get(item.id)).toEqual({ owner: 'Hộ ông Demo', photoIds: ['attachment-1', 'attachment-2'] });
    expect(server.calls.slice(-3)).toEqual(['POST /api/attachments', 'POST /api/attachments', `PUT /api/surveys/${item.id}`]);
    await sendNow();
    expect(server.called(`PUT /api/surveys/${item.id}`)).toBe(1);
  });

  it('put_WhenOffline_WaitsAndIsSentWhenTheServerIsBack', async () => {
    goOffline();
    const item = await put('Hộ bà Demo', [photo()]);
    await sendNow();
    expect(stateOf(item.id)).toBe('waiting');
    expect(outbox.waiting()).toBe(1);

    goOnline();
    await TestBed.inject(Connection).retry();
    await vi.waitFor(() => expect(stateOf(item.id)).toBe('sent'));
    expect(server.surveys.size).toBe(1);
    expect(outbox.unsent()).toBe(0);
  });

  it('photosOf_GivesBackWhatWasPut_UntilItIsSent', async () => {
    const picture = photo('nội dung ảnh');
    const item = await put('Nháp', [picture], 'draft');
    const [kept] = await outbox.photosOf(item.id);
    expect(kept.name).toBe('anh-1.jpg');
    expect(await kept.blob.text()).toBe('nội dung ảnh');
    expect(kept.blob.type).toBe('image/jpeg');

    await outbox.send(item.id);
    await sendNow();
    expect(await outbox.photosOf(item.id)).toEqual([]);
  });

  it('flush_WhenAnswersAreLost_RepeatsWithTheSameIds', async () => {
    goOffline();
    const picture = photo();
    const item = await put('Hộ ông Demo', [picture]);
    await sendNow();
    goOnline();
    server.loseAnswer('/api/attachments');
    server.loseAnswer(`/api/surveys/${item.id}`);

    await sendNow();
    expect(stateOf(item.id)).toBe('waiting');
    await outbox.flush();
    expect(server.called('POST /api/attachments')).toBe(1);
    await sendNow();
    expect(stateOf(item.id)).toBe('waiting');
    await sendNow();

    expect(stateOf(item.id)).toBe('sent');
    expect([...server.attachments.keys()]).toEqual([picture.id]);
    expect([...server.surveys.keys()]).toEqual([item.id]);
    expect(server.called('POST /api/attachments')).toBe(2);
    expect(server.called(`PUT /api/surveys/${item.id}`)).toBe(2);
  });

  it('flush_WhenTheTabWasKilledInTheMiddle_SendsTheSameAgain', async () => {
    goOffline();
    const item = await put('Hộ ông Demo');
    await sendNow();
    goOnline();
    const db = await TestBed.inject(PersonStore).open();
    await db.put('items', { ...(await db.get('items', item.id))!, state: 'sending', attempts: 1 });

    outbox = openTab();
    await sendNow();

    expect(stateOf(item.id)).toBe('sent');
    expect([...server.surveys.keys()]).toEqual([item.id]);
  });

  it('flush_WhenTwoTabsAreOpen_OnlyOneSends', async () => {
    goOffline();
    const items = [await put('Một'), await put('Hai')];
    await sendNow();
    goOnline();
    const other = openTab();
    await Promise.all([sendNow(), other.flush({ now: true }), sendNow(), other.flush({ now: true })]);

    for (const item of items) expect(server.called(`PUT /api/surveys/${item.id}`)).toBe(1);
  });

  it('flush_WhenAnotherTabIsSending_LeavesItsItemAlone', async () => {
    goOffline();
    const item = await put('Một');
    await sendNow();
    goOnline();
    const release = server.hold(`/api/surveys/${item.id}`);
    const first = sendNow();
    await vi.waitFor(() => expect(server.called(`PUT /api/surveys/${item.id}`)).toBe(1));

    await openTab().flush({ now: true });
    await expect(outbox.put({ id: item.id, kind: 'survey', title: 'Sửa', payload: {} })).rejects.toMatchObject({ reason: 'sending' });
    await expect(outbox.remove(item.id)).rejects.toBeInstanceOf(OutboxError);
    release();
    await first;

    expect(server.called(`PUT /api/surveys/${item.id}`)).toBe(1);
    expect(stateOf(item.id)).toBe('sent');
  });

  it('flush_WhenOneFails_SendsTheOthers', async () => {
    goOffline();
    const [busy, refused, fine] = [await put('Bận'), await put('Sai'), await put('Đúng')];
    goOnline();
    server.refuse(`/api/surveys/${busy.id}`, 503);
    server.refuse(`/api/surveys/${refused.id}`, 400, { detail: 'Thiếu tên chủ hộ.', errors: { owner: ['Hãy nhập mục này.'] } });
    await sendNow();

    expect([busy, refused, fine].map((item) => stateOf(item.id))).toEqual(['waiting', 'refused', 'sent']);
    expect(outbox.items().find((item) => item.id === refused.id)?.lastProblem).toMatchObject({ status: 400, detail: 'Thiếu tên chủ hộ.' });
    server.accept(`/api/surveys/${busy.id}`);
    await outbox.flush();
    expect(stateOf(busy.id)).toBe('waiting');
    await sendNow();
    expect(stateOf(busy.id)).toBe('sent');
  });

  it.each([409, 412])('flush_WhenTheServerAnswers%i_KeepsTheConflictUntilAPersonDecides', async (status) => {
    goOffline();
    const item = await put('Trùng');
    goOnline();
    server.refuse(`/api/surveys/${item.id}`, status, { code: 'CameraProgram:Surveys:Changed', data: { version: 3 } });
    await sendNow();
    await sendNow();

    expect(stateOf(item.id)).toBe('conflict');
    expect(server.called(`PUT /api/surveys/${item.id}`)).toBe(1);
    expect(outbox.items()[0].lastProblem).toMatchObject({ status, data: { version: 3 } });

    server.accept(`/api/surveys/${item.id}`);
    await put('Đã đối chiếu', [], 'waiting', item.id);
    await sendNow();
    expect(stateOf(item.id)).toBe('sent');
    expect(server.surveys.get(item.id)).toMatchObject({ owner: 'Đã đối chiếu' });
  });

  it('put_WhenTheDeviceIsFull_SaysSoAndKeepsWhatWasThere', async () => {
    goOffline();
    const item = await put('Bản đầu', [photo('một')], 'draft');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(put('Bản sau', [photo('hai')], 'draft', item.id)).rejects.toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();

    expect(document.body.textContent).toContain('Máy đã hết chỗ chứa');
    expect(outbox.items()[0].title).toBe('Bản đầu');
    expect(await (await outbox.photosOf(item.id))[0].blob.text()).toBe('một');
  });

  it('flush_WhenSomebodyElseSignsIn_NeverSendsTheOthersItems', async () => {
    goOffline();
    const item = await put('Của người trước');
    await sendNow();
    goOnline();
    session.forget();
    server.account = accountWith({ id: 'b2', userName: 'truongthon' });
    await session.load();
    TestBed.tick();
    await sendNow();

    expect(outbox.items()).toEqual([]);
    expect(server.surveys.size).toBe(0);

    session.forget();
    server.account = accountWith();
    await session.load();
    TestBed.tick();
    await sendNow();
    expect([...server.surveys.keys()]).toEqual([item.id]);
  });

  it('flush_WhenAnotherTabSignedInAsSomebodyElse_SendsNothing', async () => {
    goOffline();
    await put('Của người trước');
    await sendNow();
    goOnline();
    server.account = accountWith({ id: 'b2' });
    await sendNow();

    expect(server.surveys.size).toBe(0);
  });

  it('flush_WhenTheSessionHasEnded_KeepsTheItemsAndLeadsToSigningIn', async () => {
    goOffline();
    const item = await put('Hộ ông Demo');
    await sendNow();
    goOnline();
    server.account = null;
    await sendNow();
    expect(session.signedIn()).toBe(false);
    expect(server.surveys.size).toBe(0);

    server.account = accountWith();
    await session.load();
    TestBed.tick();
    await sendNow();
    expect(stateOf(item.id)).toBe('sent');
  });

  it('flush_WhileActingForAnother_Waits', async () => {
    goOffline();
    const item = await put('Hộ ông Demo');
    await sendNow();
    goOnline();
    const actingFor = { delegationId: 'd1', userName: 'truongban', fullName: 'Trần Văn Demo', kind: 'deputyForHead' } as const;
    server.account = accountWith({ actingFor });
    await sendNow();
    expect(stateOf(item.id)).toBe('waiting');
    server.account = accountWith();
    await sendNow();
    expect(stateOf(item.id)).toBe('sent');
  });

  it('put_WhenAPhotoIsTakenOut_ForgetsItsBytesAndKeepsTheRest', async () => {
    const [first, second] = [photo('một'), photo('hai')];
    const item = await put('Nháp', [first, second], 'draft');
    await put('Nháp', [second], 'draft', item.id);
    expect((await outbox.photosOf(item.id)).map((p) => p.id)).toEqual([second.id]);

    await outbox.put({ id: item.id, kind: 'survey', title: 'Nháp', payload: { owner: 'Khác' }, state: 'draft' });
    expect((await outbox.photosOf(item.id)).map((p) => p.id)).toEqual([second.id]);
    expect(outbox.drafts()).toBe(1);

    await outbox.remove(item.id);
    expect(outbox.items()).toEqual([]);
  });
});

describe('newUuid7', () => {
  it('is of version 7 and sorts by the time it was made', () => {
    const ids = [newUuid7(1_000), newUuid7(1_001), newUuid7(1_790_000_000_000)];
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(ids[1].slice(0, 13)).toBe('00000000-03e9');
    expect(newUuid7(5)).not.toBe(newUuid7(5));
  });
});
