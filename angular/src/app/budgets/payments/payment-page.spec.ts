import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PaymentDto } from '../../core/api/models';
import { Session } from '../../core/session/session';
import { accountWith } from '../../testing/account';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { Dialogs } from '../../ui/dialogs';
import { APPROVE_PAYMENT } from '../spending/spending-model';
import { payment } from '../spending/testing';
import { PaymentPage } from './payment-page';

describe('the page of a payment', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<PaymentPage>;
  const confirm = vi.fn<Dialogs['confirm']>(() => Promise.resolve(true));
  const askReason = vi.fn<Dialogs['askReason']>(() => Promise.resolve('Ghi nhầm số tiền'));
  const page = () => fixture.nativeElement as HTMLElement;
  const main = () => page().querySelector<HTMLElement>('app-page-header .main')!;

  async function open(answer: PaymentDto, permissions: string[] = []): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    fixture = TestBed.createComponent(PaymentPage);
    fixture.componentRef.setInput('id', 'p1');
    fixture.detectChanges();
    server.expectOne('/api/budgets/payments/p1').flush(answer);
    await vi.waitFor(() => expect(page().querySelector('app-page-header')).not.toBeNull());
    await fixture.whenStable();
  }

  beforeEach(() => {
    confirm.mockClear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Dialogs, useValue: { confirm, askReason } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('approved_IsSentWithTheVersionThatWasSeen', async () => {
    await open(payment({ version: 4 }), [APPROVE_PAYMENT]);
    main().querySelector('button')!.click();
    const asked = await vi.waitFor(() => server.expectOne('/api/budgets/payments/p1/approve'));
    asked.flush(payment({ version: 5, status: 'approved', allowedActions: [] }));
    await vi.waitFor(() => expect(page().textContent).toContain('Đã duyệt, chờ chi'));
    expect(main().textContent.trim()).toBe('');
  });

  it('ofOwnRequest_SaysThatSomebodyElseApproves', async () => {
    await open(payment({ approverRequested: true, allowedActions: ['refuse'] }), [APPROVE_PAYMENT]);
    expect(main().textContent.trim()).toBe('');
    expect(page().textContent).toContain('Bạn là người đề nghị');
  });

  it('ofOwnRequest_CanBeWithdrawnWithAReason', async () => {
    await open(payment({ allowedActions: ['withdraw'] }));
    [...page().querySelectorAll('button')].find((button) => button.textContent.includes('Rút đề nghị'))!.click();
    const sent = await vi.waitFor(() => server.expectOne('/api/budgets/payments/p1/withdraw'));
    expect(askReason.mock.calls.at(-1)![0].heading).toContain('Rút đề nghị');
    expect(sent.request.body).toEqual({ reason: 'Ghi nhầm số tiền' });
    sent.flush(payment({ version: 2, status: 'withdrawn', allowedActions: [] }));
    await vi.waitFor(() => expect(page().querySelector('app-payment-status')!.textContent).toContain('Đã rút lại'));
  });

  it('forThoseWhoOnlyRead_SaysWhomItWaitsFor', async () => {
    await open(payment({ allowedActions: [] }));
    expect(page().textContent).toContain('Đang chờ người có thẩm quyền duyệt');
  });

  it('changedMeanwhile_IsReadAnew', async () => {
    await open(payment(), [APPROVE_PAYMENT]);
    main().querySelector('button')!.click();
    const asked = await vi.waitFor(() => server.expectOne('/api/budgets/payments/p1/approve'));
    asked.flush({}, { status: 412, statusText: 'Precondition Failed' });
    const again = await vi.waitFor(() => server.expectOne('/api/budgets/payments/p1'));
    again.flush(payment({ version: 2, status: 'refused', allowedActions: [] }));
    await vi.waitFor(() => expect(page().querySelector('app-payment-status')!.textContent).toContain('Không duyệt'));
  });
});
