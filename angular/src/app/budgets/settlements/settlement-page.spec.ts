import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContractListItemDto, PaymentListItemDto, SettlementDto } from '../../core/api/models';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { Dialogs } from '../../ui/dialogs';
import { contract, contractMoney, paymentItem, settlement, settlementLine } from '../spending/testing';
import { SettlementPage } from './settlement-page';

describe('the page of a settlement', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<SettlementPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const links = () => [...page().querySelectorAll('.hinders a')].map((a) => a.getAttribute('href'));
  const button = (words: string) => [...page().querySelectorAll('button')].find((b) => b.textContent.includes(words))!;

  async function open(answer: SettlementDto, payments: PaymentListItemDto[] = [], contracts: ContractListItemDto[] = []): Promise<void> {
    fixture = TestBed.createComponent(SettlementPage);
    fixture.componentRef.setInput('id', 's1');
    fixture.detectChanges();
    server.expectOne('/api/budgets/settlements/s1').flush(answer);
    await vi.waitFor(() => expect(page().querySelector('app-page-header')).not.toBeNull());
    if (answer.allowedActions.includes('edit')) {
      const asked = await vi.waitFor(() => server.expectOne((r) => r.url === '/api/budgets/payments'));
      asked.flush({ items: payments, total: payments.length });
      server.expectOne((r) => r.url === '/api/budgets/contracts').flush({ items: contracts, total: contracts.length });
    }
    await fixture.whenStable();
  }

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Dialogs, useValue: { confirm: () => Promise.resolve(true) } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  const bound = settlementLine({ paid: 600, difference: 400, bound: 400 });
  const listed = (money = contractMoney({ left: 400 })) => ({ ...contract(), money });

  it('lists what hinders, with the ways to it', async () => {
    await open(settlement({ lines: [bound] }), [paymentItem()], [listed(), { ...listed(contractMoney({ left: 0 })), id: 'c2' }]);
    await vi.waitFor(() => expect(links()).toEqual(['/kinh-phi/thanh-toan/p1', '/kinh-phi/hop-dong/c1']));
    expect(page().querySelector('.hinders')!.textContent).toContain('chưa giải trình');
  });

  it('explained and carried over, nothing hinders', async () => {
    await open(settlement({ lines: [bound] }), [], [listed()]);
    const words = page().querySelector('textarea')!;
    words.value = 'Làm tiếp năm sau';
    words.dispatchEvent(new Event('input'));
    page().querySelectorAll<HTMLInputElement>('input[type=radio]')[1].click();
    await fixture.whenStable();
    expect(page().querySelector('.hinders')).toBeNull();
  });

  it('submitted, what was written is kept first', async () => {
    await open(settlement({ lines: [bound] }));
    const words = page().querySelector('textarea')!;
    words.value = 'Làm tiếp năm sau';
    words.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    button('Trình duyệt').click();
    const saved = await vi.waitFor(() => server.expectOne((r) => r.method === 'PUT'));
    expect(saved.request.body).toEqual({
      note: null,
      lines: [{ lineKey: 'l1', explanation: 'Làm tiếp năm sau', rest: 'cancel', carriedPart: null }],
    });
    saved.flush(settlement({ version: 2, lines: [{ ...bound, explanation: 'Làm tiếp năm sau' }] }));
    const submitted = await vi.waitFor(() => server.expectOne('/api/budgets/settlements/s1/submit'));
    submitted.flush(
      { code: 'CameraProgram:Budgets:ContractOpen', detail: '“Camera” còn 400 đồng đã ký hợp đồng mà chưa chi.' },
      { status: 409, statusText: 'Conflict' },
    );
    await vi.waitFor(() => expect(page().textContent).toContain('“Camera” còn 400 đồng đã ký hợp đồng mà chưa chi.'));
  });

  it('saved and changed again, sends what stands on the screen', async () => {
    await open(settlement({ lines: [bound] }));
    const write = (text: string) => {
      const words = page().querySelector('textarea')!;
      words.value = text;
      words.dispatchEvent(new Event('input'));
    };
    const save = async () => {
      await fixture.whenStable();
      button('Lưu giải trình').click();
      return vi.waitFor(() => server.expectOne((r) => r.method === 'PUT'));
    };
    write('Lần một');
    (await save()).flush(settlement({ version: 2, lines: [{ ...bound, explanation: 'Lần một' }] }));
    await fixture.whenStable();
    write('Lần hai');
    page().querySelectorAll<HTMLInputElement>('input[type=radio]')[1].click();
    expect((await save()).request.body).toEqual({
      note: null,
      lines: [{ lineKey: 'l1', explanation: 'Lần hai', rest: 'carryOver', carriedPart: null }],
    });
  });

  it('carried over in part, sends the amount and says what is given up', async () => {
    await open(settlement({ lines: [settlementLine({ paid: 300, difference: 700, bound: 500, explanation: 'Làm tiếp' })] }));
    page().querySelectorAll<HTMLInputElement>('input[type=radio]')[2].click();
    await fixture.whenStable();
    const amount = page().querySelector<HTMLInputElement>('app-money-input input')!;
    amount.value = '520';
    amount.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(page().textContent).toContain('Hủy phần còn lại: 180');
    button('Lưu giải trình').click();
    const saved = await vi.waitFor(() => server.expectOne((r) => r.method === 'PUT'));
    expect(saved.request.body).toEqual({
      note: null,
      lines: [{ lineKey: 'l1', explanation: 'Làm tiếp', rest: 'carryPart', carriedPart: 520 }],
    });
  });

  it('approved, leads to the estimate that carries the rest on, and is not edited', async () => {
    await open(
      settlement({ status: 'approved', decisionNumber: '25/QĐ-UBND', decisionDay: '2027-01-20', nextEstimateId: 'e2', allowedActions: [] }),
    );
    expect(page().querySelector('a[href="/kinh-phi/du-toan/e2"]')).not.toBeNull();
    expect(page().querySelector('textarea')).toBeNull();
  });
});
