import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContractDto } from '../../core/api/models';
import { contract, contractMoney, payment } from '../spending/testing';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { PaymentFormPage } from './payment-form-page';

describe('the request of a payment', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<PaymentFormPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const amounts = () => [...page().querySelectorAll<HTMLInputElement>('app-line-amounts input')];
  const button = (words: string) => [...page().querySelectorAll('button')].find((b) => b.textContent.includes(words))!;

  async function open(answer: ContractDto): Promise<void> {
    fixture = TestBed.createComponent(PaymentFormPage);
    fixture.componentRef.setInput('contractId', 'c1');
    fixture.detectChanges();
    server.expectOne('/api/budgets/contracts/c1').flush(answer);
    await vi.waitFor(() => expect(page().querySelector('app-line-amounts')).not.toBeNull());
    await fixture.whenStable();
  }

  async function type(field: HTMLInputElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  async function send(): Promise<void> {
    page().querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  }

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideTestServerTexts(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    server = TestBed.inject(HttpTestingController);
    vi.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  });

  it('beforeAcceptance_SaysWhatToDo_AndSendsNothing', async () => {
    await open(contract());
    expect(page().textContent).toContain('Hãy ghi nghiệm thu trước, hoặc lập đề nghị tạm ứng');
    await type(amounts()[0], '500');
    await send();
    server.expectNone('/api/budgets/payments');
    expect(page().textContent).toContain('Dòng này chưa có phần nào nghiệm thu');
  });

  it('beforeAcceptance_LeadsToAnAdvance_WithWhatWasTyped', async () => {
    await open(contract());
    await type(amounts()[0], '500');
    button('Đề nghị tạm ứng').click();
    await fixture.whenStable();
    await send();
    const sent = server.expectOne('/api/budgets/payments').request.body as { kind: string; lines: unknown[] };
    expect(sent.kind).toBe('advance');
    expect(sent.lines).toEqual([{ lineKey: 'l1', amount: 500, recovered: 0 }]);
  });

  it('afterAcceptance_WithAnAdvance_RecoversIt', async () => {
    await open(contract({ money: contractMoney({ accepted: 600, payable: 600, advanced: 100, left: 900 }) }));
    await type(amounts()[0], '600');
    await type(amounts()[1], '100');
    await send();
    const sent = server.expectOne('/api/budgets/payments').request.body as { lines: unknown[] };
    expect(sent.lines).toEqual([{ lineKey: 'l1', amount: 600, recovered: 100 }]);
  });

  it('whenTheBooksHaveLess_KeepsWhatWasTyped_AndShowsWhatIsLeft', async () => {
    await open(contract({ money: contractMoney({ accepted: 600, payable: 600 }) }));
    await type(amounts()[0], '600');
    await send();
    const refusal = { code: 'CameraProgram:Ledgers:NotEnoughAccepted', detail: 'Hãy nghiệm thu trước, rồi thanh toán.' };
    server.expectOne('/api/budgets/payments').flush(refusal, { status: 409, statusText: 'Conflict' });
    const again = await vi.waitFor(() => server.expectOne('/api/budgets/contracts/c1'));
    again.flush(contract({ money: contractMoney({ accepted: 600, payable: 200 }) }));
    await vi.waitFor(() => expect(page().textContent).toContain('Đã nghiệm thu, chưa thanh toán: 200'));
    expect(page().textContent).toContain('Hãy nghiệm thu trước, rồi thanh toán.');
    expect(amounts()[0].value).toBe('600');
  });

  it('pressedTwice_IsSentOnce', async () => {
    await open(contract({ money: contractMoney({ payable: 600 }) }));
    await type(amounts()[0], '600');
    await send();
    await send();
    server.expectOne('/api/budgets/payments').flush(payment());
  });
});
