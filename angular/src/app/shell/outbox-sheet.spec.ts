import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import axe from 'axe-core';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { of } from 'rxjs';
import { connectionInterceptor } from '../core/http/api-interceptor';
import { Connection } from '../core/http/connection';
import { Outbox } from '../core/offline/outbox';
import { newUuid7 } from '../core/offline/uuid7';
import { Session } from '../core/session/session';
import { OutboxServer } from '../testing/outbox-server';
import { provideTestTexts } from '../testing/texts';
import { Dialogs } from '../ui/dialogs';
import { OutboxSheet } from './outbox-sheet';
import { OutboxState } from './outbox-state';

describe('what waits on this device', () => {
  let server: OutboxServer;
  let outbox: Outbox;
  let sheet: ComponentFixture<OutboxSheet>;
  const confirm = vi.fn();

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    server = new OutboxServer();
    confirm.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideRouter([]),
        provideHttpClient(withInterceptors([connectionInterceptor])),
        { provide: HttpBackend, useValue: server },
        { provide: MatDialogRef, useValue: {} },
        { provide: Dialogs, useValue: { confirm } },
      ],
    });
    await TestBed.inject(Session).load();
    outbox = TestBed.inject(Outbox);
    TestBed.tick();
    await outbox.flush();
    sheet = TestBed.createComponent(OutboxSheet);
  });

  const put = (title: string, kind = 'survey') => outbox.put({ id: newUuid7(), kind, title, payload: {} });
  const text = async () => {
    await sheet.whenStable();
    return (sheet.nativeElement as HTMLElement).textContent;
  };
  const button = (word: string) =>
    [...(sheet.nativeElement as HTMLElement).querySelectorAll('button')].find((b) => b.textContent.includes(word));

  it('chip_SaysTheMostUrgent_AndNothingWhenNothingWaits', async () => {
    const chip = TestBed.createComponent(OutboxState);
    const said = async () => {
      await chip.whenStable();
      return (chip.nativeElement as HTMLElement).textContent.trim();
    };
    expect(await said()).toBe('');
    await outbox.put({ id: newUuid7(), kind: 'survey', title: 'Nháp', payload: {}, state: 'draft' });
    expect(await said()).toBe('1 bản nháp');
    await put('Một');
    await put('Hai');
    expect(await said()).toBe('2 chờ gửi');
    server.refuse('/api/refused', 400);
    outbox.registerSender('survey', () => server.handle({ url: '/api/refused', method: 'PUT' } as never));
    await outbox.flush({ now: true });
    expect(await said()).toBe('2 cần xem');
  });

  it('list_WhenRefused_SaysWhyAndOffersToMendIt', async () => {
    server.refuse('/api/refused', 400, { detail: 'Có thông tin chưa đúng.', errors: { owner: ['Hãy ghi tên chủ hộ.'] } });
    outbox.registerSender(
      'survey',
      () => server.handle({ url: '/api/refused', method: 'PUT' } as never),
      (item) => `/phieu/${item.id}`,
    );
    const item = await put('Hộ ông Demo');
    await outbox.flush({ now: true });

    expect(await text()).toContain('Hãy ghi tên chủ hộ.');
    expect(await text()).toContain('Chưa được nhận');
    expect((sheet.nativeElement as HTMLElement).querySelector('a')?.getAttribute('href')).toBe(`/phieu/${item.id}`);
    expect((await axe.run(sheet.nativeElement as HTMLElement, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);

    outbox.registerSender('survey', () => of(null));
    button('Gửi lại')!.click();
    await vi.waitFor(() => expect(outbox.items()[0].state).toBe('sent'));
    expect(await text()).toContain('Đã gửi');
  });

  it('list_WithoutANetwork_SaysSoAndOffersNoSending', async () => {
    await put('Hộ ông Demo');
    expect(await text()).toContain('tự gửi lên khi có mạng');
    TestBed.inject(Connection).reportSilence();
    expect(await text()).toContain('Chưa có mạng');
    expect(button('Gửi ngay')).toBeUndefined();
  });

  it('remove_AsksByName_AndOnlyThenDeletes', async () => {
    await put('Hộ bà Demo');
    await text();
    confirm.mockResolvedValueOnce(false);
    button('Xóa')!.click();
    await sheet.whenStable();
    expect(confirm.mock.calls[0][0]).toMatchObject({ heading: 'Xóa phiếu “Hộ bà Demo”?', dangerous: true });
    expect(outbox.items()).toHaveLength(1);

    confirm.mockResolvedValueOnce(true);
    button('Xóa')!.click();
    await vi.waitFor(() => expect(outbox.items()).toHaveLength(0));
    expect(await text()).toContain('Không còn phiếu nào');
  });
});
