import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '../core/clock';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { APPRAISE } from './budgets-model';
import { CalendarPage } from './calendar/calendar-page';
import { OverviewPage } from './overview-page';
import { budgetSummary, dueDay, listedEstimate, money } from './testing';

describe('the budget of a year', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  async function signIn(permissions: string[]): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'kinh-phi', component: OverviewPage },
          { path: 'kinh-phi/lich', component: CalendarPage },
        ]),
        { provide: Clock, useValue: { today: () => '2026-11-22', now: () => new Date('2026-11-22T03:00:00Z') } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('overview_TellsTheAnswerWithBarsATableWhatWaitsAndTheNextDays', async () => {
    await signIn([APPRAISE]);
    harness = await RouterTestingHarness.create('/kinh-phi?year=2025');
    const all = money({ approved: 52_400_000, allocated: 52_400_000, committed: 40_000_000, paid: 12_400_000, left: 40_000_000 });
    server
      .expectOne('/api/budgets/summary?year=2025')
      .flush(budgetSummary({ year: 2025, money: all, sources: [{ source: 'communeBudget', amount: 52_400_000, money: all }] }));
    server
      .expectOne((r) => r.url === '/api/budgets/estimates')
      .flush({ items: [listedEstimate({ status: 'submitted', stage: 'submitted' })], total: 1 });
    server.expectOne('/api/budgets/calendar?year=2025').flush({ year: 2025, entries: [dueDay()] });
    await settle();
    const words = page().textContent.replace(/\u00a0/g, ' ');
    expect(words).toContain('Đã thanh toán 12.400.000 đ trong 52.400.000 đ được duyệt; còn lại 40.000.000 đ');
    expect(words).toContain('Việc chờ bạn (1)');
    expect(page().querySelector('.waiting a')!.getAttribute('href')).toBe('/kinh-phi/du-toan/e1');
    expect(words).toContain('Khóa sổ cuối năm');
    expect(page().querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('overview_WhenNothingIsApproved_SaysHowToBegin', async () => {
    await signIn([]);
    harness = await RouterTestingHarness.create('/kinh-phi');
    server.expectOne('/api/budgets/summary?year=2026').flush(budgetSummary());
    server.expectOne((r) => r.url === '/api/budgets/estimates').flush({ items: [], total: 0 });
    server.expectOne('/api/budgets/calendar?year=2026').flush({ year: 2026, entries: [] });
    await settle();
    expect(page().textContent).toContain('Năm 2026 chưa có dự toán nào được duyệt');
    expect(page().textContent).not.toContain('Việc chờ bạn');
  });

  it.each([
    [['CameraProgram.Communes.Manage'], 1],
    [[], 0],
  ])('calendar_WhenThePersonHolds%j_OffersToChangeRulesThatOften', async (permissions, buttons) => {
    await signIn(permissions);
    harness = await RouterTestingHarness.create('/kinh-phi/lich');
    server.expectOne('/api/budgets/calendar?year=2026').flush({ year: 2026, entries: [dueDay({ day: '2027-01-31' })] });
    server.expectOne('/api/budgets/deadlines').flush([
      {
        id: null,
        version: 0,
        code: 'year_end',
        rule: 'Chỉnh lý quyết toán',
        unit: 'dayOfYear',
        amount: 0,
        month: 1,
        day: 31,
        nextYear: true,
        countedFrom: null,
        source: 'Luật 89/2025',
        certainty: 'fromMemory',
      },
    ]);
    await settle();
    expect(page().querySelectorAll('.months > li')).toHaveLength(13);
    expect(page().textContent).toContain('ngày 31/1 năm sau');
    expect(page().textContent).toContain('chưa ai đối chiếu');
    expect(page().querySelectorAll('.rules button')).toHaveLength(buttons);
  });
});
