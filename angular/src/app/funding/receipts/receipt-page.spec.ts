import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { accountWith } from '../../testing/account';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { Dialogs } from '../../ui/dialogs';
import { receipt } from '../testing';
import { ReceiptPage } from './receipt-page';

describe('the page of a receipt', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const askReason = vi.fn<Dialogs['askReason']>();
  const page = () => harness.routeNativeElement!;

  async function open(shown = receipt(), permissions = ['CameraProgram.Funding.Void']): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    harness = await RouterTestingHarness.create('/phieu/r1');
    (await vi.waitFor(() => server.expectOne('/api/funding/receipts/r1'))).flush(shown);
    await vi.waitFor(() => expect(page().querySelector('h1')).toBeTruthy());
    await harness.fixture.whenStable();
  }

  async function inMenu(words: string): Promise<HTMLElement | undefined> {
    [...page().querySelectorAll('button')].find((b) => b.textContent.includes('Việc khác'))!.click();
    await harness.fixture.whenStable();
    return [...document.querySelectorAll<HTMLElement>('.mat-mdc-menu-panel [mat-menu-item]')].find((i) => i.textContent.includes(words));
  }

  beforeEach(() => {
    askReason.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'phieu/:id', component: ReceiptPage }], withComponentInputBinding()),
        { provide: Dialogs, useValue: { askReason } },
        { provide: Notices, useValue: { failed: vi.fn(), done: vi.fn() } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('void_SaysFirstWhatHappens_ThenSendsTheReasonForTheSeenVersion', async () => {
    askReason.mockResolvedValue('Ghi nhầm');
    await open();
    (await inMenu('Hủy phiếu thu'))!.click();
    const asked = await vi.waitFor(() => server.expectOne('/api/funding/receipts/r1/void'));
    expect(askReason.mock.calls[0][0].sentence).toContain('Số phiếu vẫn giữ');
    expect(asked.request.body).toEqual({ reason: 'Ghi nhầm' });
    const taken = { day: '2026-11-03', reason: 'Ghi nhầm', byName: 'Trưởng thôn Demo', forName: null };
    asked.flush(receipt({ version: 3, state: 'voided', void: taken }));
    await vi.waitFor(() => expect(page().querySelector('app-void-said')?.textContent).toContain('Ghi nhầm'));
  });

  it('void_WithoutAReason_SendsNothing', async () => {
    askReason.mockResolvedValue(null);
    await open();
    (await inMenu('Hủy phiếu thu'))!.click();
    await harness.fixture.whenStable();
    server.expectNone('/api/funding/receipts/r1/void');
  });

  it('voidedReceipt_IsNotVoidedAgain', async () => {
    const taken = { day: '2026-11-03', reason: 'Ghi nhầm', byName: 'Trưởng thôn Demo', forName: null };
    await open(receipt({ state: 'voided', void: taken }));
    expect(await inMenu('Hủy phiếu thu')).toBeUndefined();
  });

  it('whoMayNotVoid_IsNotOfferedIt', async () => {
    await open(receipt(), []);
    expect(await inMenu('Hủy phiếu thu')).toBeUndefined();
  });
});
