import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BudgetEstimateDto } from '../../core/api/models';
import { Session } from '../../core/session/session';
import { accountWith } from '../../testing/account';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { Dialogs } from '../../ui/dialogs';
import { ALLOCATE, APPRAISE } from '../budgets-model';
import { approvedEstimate, budgetEstimate } from '../testing';
import { EstimatePage } from './estimate-page';

describe('the page of an estimate', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const confirm = vi.fn<Dialogs['confirm']>();
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const main = () => page().querySelector<HTMLElement>('app-page-header .main button, app-page-header .main a');

  async function open(estimate: BudgetEstimateDto, permissions: string[] = []): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/e1');
    server.expectOne('/api/budgets/estimates/e1').flush(estimate);
    await settle();
    server.match((r) => r.url === '/api/budgets/allocations').forEach((r) => r.flush({ items: [], total: 0 }));
    await settle();
  }

  beforeEach(() => {
    confirm.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'kinh-phi/du-toan/:id', component: EstimatePage }], withComponentInputBinding()),
        { provide: Dialogs, useValue: { confirm } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('appraiser_WhenTheyWroteOnIt_IsToldBeforehandThatSomebodyElseMust', async () => {
    await open(budgetEstimate({ status: 'submitted', stage: 'submitted', appraiserDrafted: true, allowedActions: ['return'] }), [APPRAISE]);
    expect(page().textContent).toContain('người khác của Phòng Kinh tế phải thẩm định');
    expect(main()).toBeNull();
  });

  it('reader_WhenNothingIsTheirs_SeesNoMainAction', async () => {
    await open(approvedEstimate());
    expect(main()).toBeNull();
    expect(page().textContent).toContain('2830/QĐ-UBND ngày 21/11/2026');
  });

  it('head_WhenMoneyIsLeft_IsLedToAllocateIt', async () => {
    await open(approvedEstimate(), [ALLOCATE]);
    expect(main()!.textContent).toContain('Phân bổ kinh phí');
    expect(main()!.getAttribute('href')).toBe('/kinh-phi/du-toan/e1/phan-bo');
  });

  it('line_WhenApproved_HasABarForEachFigureThatOpensItsEntries', async () => {
    await open(approvedEstimate());
    const bars = [...page().querySelectorAll<HTMLElement>('app-estimate-lines app-money-bars button')];
    expect(bars).toHaveLength(5);
    expect(bars[0].textContent).toMatch(/Được duyệt\s*19\.600\.000.*Mở các bút toán của Camera IP thân trụ/s);
    bars[0].click();
    await settle();
    const asked = server.expectOne((r) => r.url === '/api/budgets/estimates/e1/entries');
    expect(asked.request.params.get('figure')).toBe('approved');
    expect(asked.request.params.get('lineKey')).toBe('k1');
  });

  it('submit_WhenPressedTwice_IsSentOnce', async () => {
    confirm.mockResolvedValue(true);
    await open(budgetEstimate());
    main()!.click();
    await settle();
    main()!.click();
    await settle();
    const sent = server.match('/api/budgets/estimates/e1/submit');
    expect(sent).toHaveLength(1);
    sent[0].flush(budgetEstimate({ status: 'submitted', stage: 'submitted', version: 4, allowedActions: ['withdraw'] }));
    await settle();
    expect(page().textContent).toContain('Rút lại');
  });

  it('step_WhenSomebodyElseChangedIt_IsToldAndThePageReadAnew', async () => {
    confirm.mockResolvedValue(true);
    await open(budgetEstimate());
    main()!.click();
    await settle();
    server
      .expectOne('/api/budgets/estimates/e1/submit')
      .flush({ status: 412, detail: 'Người khác vừa sửa.' }, { status: 412, statusText: 'Stale' });
    await settle();
    server.expectOne('/api/budgets/estimates/e1').flush(budgetEstimate({ title: 'Bản của người khác', version: 9 }));
    await settle();
    expect(page().textContent).toContain('Bản của người khác');
    expect(document.body.textContent).toContain('Người khác vừa sửa.');
  });
});
