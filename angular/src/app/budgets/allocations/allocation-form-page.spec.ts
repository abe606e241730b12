import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PaperSignerDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { Dialogs } from '../../ui/dialogs';
import { approvedEstimate, line, money } from '../testing';
import { AllocationFormPage } from './allocation-form-page';

describe('allocating by decision', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const confirm = vi.fn<Dialogs['confirm']>();
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const button = (words: string) => [...page().querySelectorAll<HTMLElement>('button')].find((b) => b.textContent.includes(words))!;
  const signer: PaperSignerDto = { name: 'Trưởng Demo', position: 'head', title: 'Chủ tịch', forName: null, refusal: null };

  async function open(change: Partial<PaperSignerDto> = {}): Promise<void> {
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/e1/phan-bo');
    server.expectOne('/api/budgets/estimates/e1').flush(approvedEstimate());
    server.expectOne('/api/budgets/allocations/signer').flush({ ...signer, ...change });
    await settle();
  }

  beforeEach(() => {
    confirm.mockReset().mockResolvedValue(true);
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'kinh-phi/du-toan/:id/phan-bo', component: AllocationFormPage },
            { path: 'kinh-phi/phan-bo/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
        { provide: Dialogs, useValue: { confirm } },
        { provide: Clock, useValue: { today: () => '2026-11-22', now: () => new Date('2026-11-22T03:00:00Z') } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('sign_WhenAllTheRestIsTaken_SendsItInTheFormThatWasAnnounced', async () => {
    await open();
    button('Toàn bộ phần còn lại').click();
    await settle();
    expect(page().textContent).toContain('Mười chín triệu sáu trăm nghìn đồng');
    button('Ký và phân bổ').click();
    await settle();
    const sent = server.expectOne('/api/budgets/allocations/sign');
    expect(sent.request.body).toMatchObject({ announced: 'head', reductionReason: null, lines: [{ lineKey: 'k1', amount: 19_600_000 }] });
  });

  it('sign_WhenNoAmountIsTyped_SendsNothingAndSaysWhy', async () => {
    await open();
    button('Ký và phân bổ').click();
    await settle();
    expect(confirm).not.toHaveBeenCalled();
    expect(page().textContent).toContain('Hãy ghi số tiền cho ít nhất một khoản.');
    server.expectNone('/api/budgets/allocations/sign');
  });

  it('sign_WhenSomebodyElseTookTheMoney_TellsTheRefusalAndShowsWhatIsLeftNow', async () => {
    await open();
    button('Toàn bộ phần còn lại').click();
    await settle();
    button('Ký và phân bổ').click();
    await settle();
    server
      .expectOne('/api/budgets/allocations/sign')
      .flush(
        { status: 409, code: 'CameraProgram:Ledgers:NotEnoughUnallocated', detail: 'Chỉ còn 4.000.000 đ.' },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    const left = money({ approved: 19_600_000, allocated: 15_600_000, unallocated: 4_000_000 });
    server.expectOne('/api/budgets/estimates/e1').flush(approvedEstimate({ money: left, lines: [line({ money: left })] }));
    await settle();
    server.expectOne('/api/budgets/allocations/signer').flush(signer);
    await settle();
    expect(page().textContent).toContain('Chỉ còn 4.000.000 đ.');
    expect(page().textContent).toContain('Khoản này chỉ còn 4.000.000');
  });

  it('decision_WhenThePersonMayNotSign_IsWrittenDownWithItsNumber', async () => {
    await open({ position: null, refusal: 'Chỉ người đứng đầu được ký.' });
    expect(page().textContent).toContain('Chỉ người đứng đầu được ký.');
    button('Toàn bộ phần còn lại').click();
    const number = page().querySelector<HTMLInputElement>('input[formControlName=number]')!;
    number.value = '2831/QĐ-UBND';
    number.dispatchEvent(new Event('input'));
    await settle();
    button('Ghi quyết định').click();
    await settle();
    expect(confirm).not.toHaveBeenCalled();
    const sent = server.expectOne('/api/budgets/allocations');
    expect(sent.request.body).toMatchObject({ number: '2831/QĐ-UBND', day: '2026-11-22', fileIds: [] });
    expect(sent.request.body).not.toHaveProperty('announced');
  });
});
