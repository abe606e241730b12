import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlanDto, PlanFindingDto, PlanTaskDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ActingFor } from '../core/session/acting-for';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { PlanPage } from './plan-page';
import { estimate, plan } from './testing';

describe('detail of a plan', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const tab = async (words: string) => {
    const label = Array.from(page().querySelectorAll<HTMLElement>('[role=tab]')).find((t) => t.textContent.includes(words))!;
    label.click();
    await vi.waitFor(async () => {
      await settle();
      expect(page().querySelector(`#${label.getAttribute('aria-controls')} .tab`)).not.toBeNull();
    });
    await settle();
  };
  const open = async (change: Partial<PlanDto>, findings: PlanFindingDto[] = []) => {
    await harness.navigateByUrl('/ke-hoach/p1');
    server.expectOne('/api/plans/p1').flush(plan(change));
    await settle();
    server.expectOne('/api/plans/p1/estimate').flush(estimate());
    await settle();
    server.expectOne('/api/plans/p1/check').flush(findings);
    await settle();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'ke-hoach/:id', component: PlanPage }], withComponentInputBinding()),
        { provide: Clock, useValue: { today: () => '2026-11-22', now: () => new Date('2026-11-22T03:00:00Z') } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const task = (change: Partial<PlanTaskDto>): PlanTaskDto => ({
    id: 't1',
    status: 'completed',
    percent: 100,
    dueDay: '2026-09-20',
    isLate: false,
    isNearlyLate: false,
    completedDay: '2026-09-20',
    completedLate: false,
    ...change,
  });
  const issued = (of: PlanTaskDto | null): Partial<PlanDto> => ({
    status: 'issued',
    issuedAt: '2026-01-05T02:00:00Z',
    allowedActions: [],
    assignments: [{ ...plan().assignments[0], dueDay: '2026-09-20', task: of }],
  });

  it('assignment_WhenItsTaskIsDone_IsNeverCalledOverdue', async () => {
    await open(issued(task({})));
    await tab('Nhiệm vụ');
    expect(page().textContent).toContain('Hoàn thành');
    expect(page().textContent).not.toContain('quá hạn');
  });

  it('assignment_WhenItsTaskIsOpenAndLate_SaysSo', async () => {
    await open(issued(task({ status: 'inProgress', percent: 40, completedDay: null, isLate: true })));
    await tab('Nhiệm vụ');
    expect(page().textContent).toContain('Đã quá hạn 63 ngày');
    expect(page().textContent).toContain('40 %');
  });

  it('assignment_WhenItsTaskIsNotForTheReader_ShowsOnlyTheDay', async () => {
    await open(issued(null));
    await tab('Nhiệm vụ');
    expect(page().textContent).toContain('20/09/2026');
    expect(page().textContent).not.toContain('quá hạn');
  });

  it('check_WhenSubmittingWouldBeRefused_CountsItAndLeadsToTheField', async () => {
    const gap = { rule: null, isError: true, message: 'Nhiệm vụ thứ 1 chưa có thời hạn.', where: null, field: 'assignments[0].dueDay' };
    await open({}, [gap]);
    expect(page().textContent).toContain('Kiểm tra (1 lỗi)');
    await tab('Kiểm tra');
    const way = Array.from(page().querySelectorAll('a')).find((a) => a.textContent.includes('Sửa chỗ này'))!;
    expect(way.getAttribute('href')).toContain('/ke-hoach/p1/soan#assignments');
  });

  const button = (words: string, within: Element = page()) =>
    Array.from(within.querySelectorAll('button')).find((b) => b.textContent.trim() === words)!;

  it('submit_WhenItWouldBeRefused_SaysWhyBeforeItAsks', async () => {
    await open({ declaredAmount: 52_400_000, estimateTotal: 52_730_000 });
    expect(page().textContent.replace(/\u00a0/g, ' ')).toContain('Dự toán 52.730.000 đ, chênh lệch 330.000 đ');
    button('Gửi trình ký').click();
    server
      .expectOne('/api/plans/p1/check')
      .flush([{ rule: null, isError: true, message: 'Số tiền khác tổng dự toán.', where: null, field: 'declaredAmount' }]);
    await settle();
    expect(document.querySelector('app-confirm-dialog')).toBeNull();
    const banner = page().querySelector('[role=alert]')!;
    expect(banner.textContent).toContain('Số tiền khác tổng dự toán.');
    expect(banner.querySelector('a')!.getAttribute('href')).toContain('/ke-hoach/p1/soan#declaredAmount');
  });

  it('copy_WhenOneOfThatYearIsThere_OffersToOpenIt', async () => {
    await open({ allowedActions: ['copy'] });
    button('Việc khác').click();
    await settle();
    button('Lập kế hoạch năm 2027 từ kế hoạch này', document.body).click();
    await settle();
    server
      .expectOne('/api/plans/p1/copies?year=2027')
      .flush([{ id: 'p2', title: 'Camera an ninh năm 2027', status: 'draft', byName: 'Thư Ký', at: '2026-11-13T02:00:00Z' }]);
    await settle();
    const dialog = document.querySelector('app-confirm-dialog')!;
    expect(dialog.textContent).toContain('Camera an ninh năm 2027');
    button('Mở bản đã có', dialog).click();
    await vi.waitFor(() => expect(TestBed.inject(Router).url).toBe('/ke-hoach/p2'));
    server.expectNone({ method: 'POST' });
  });

  it('returned_WhenADraftAgain_SaysByWhomAndWhen', async () => {
    const history = [{ kind: 'returned' as const, at: '2026-11-20T02:00:00Z', byName: 'Lý Hoàng Long', forName: null, note: 'Một\nHai' }];
    await open({ returnReason: 'Một\nHai', history });
    expect(page().querySelector('.returned')!.textContent).toMatch(/Lý Hoàng Long trả lại lúc .*20\/11\/2026/);
  });

  it('content_WhenASectionIsFilledByThePlan_ShowsWhatItPrints', async () => {
    await open({ sections: [{ kind: 'assignments', heading: 'Tổ chức thực hiện', body: null }] });
    await tab('Nội dung');
    const text = page().querySelector('.text')!.textContent;
    expect(text).toContain('Công an xã');
    expect(text).toContain('- Khảo sát vị trí.');
    expect(text).not.toContain('Tự in');
  });

  const SIGNING = {
    name: 'Hoàng Văn Trực',
    position: 'byAuthorisation',
    title: 'TUQ. Chủ tịch',
    forName: 'Lý Hoàng Long',
    refusal: null,
  } as const;

  it('sign_WhenStandingIn_AnnouncesTheFormAndSignsInNoOther', async () => {
    await open({ status: 'submitted', allowedActions: ['sign'], signing: SIGNING });
    expect(page().querySelector('.facts')!.textContent).toMatch(/Hoàng Văn Trực\s+· Thừa ủy quyền \(TUQ\.\), làm thay Lý Hoàng Long/);
    button('Ký và ban hành').click();
    await settle();
    const question = document.querySelector('mat-dialog-container')!;
    expect(question.textContent).toContain('Bạn ký làm thay Lý Hoàng Long, hình thức: Thừa ủy quyền (TUQ.); văn bản ghi “TUQ. CHỦ TỊCH”.');
    button('Ký và ban hành', question).click();
    await vi.waitFor(() => {
      const call = server.expectOne((r) => r.url === '/api/plans/p1/sign-and-issue');
      expect(call.request.params.get('announced')).toBe('byAuthorisation');
    });
  });

  it('sign_WhenTheFormIsNotTheirs_SaysWhyAndOffersNoSigning', async () => {
    const refusal = 'Hoàng Văn Trực không phải cấp phó.';
    await open({ status: 'submitted', allowedActions: ['sign'], signing: { ...SIGNING, position: null, title: null, refusal } });
    expect(page().textContent).toContain(refusal);
    expect(button('Ký và ban hành')).toBeUndefined();
  });

  it('standIn_WhenPressed_ActsForTheOtherAndComesBackToThePlan', async () => {
    const offer = { delegationId: 'd1', forName: 'Lý Hoàng Long', kind: 'byAuthorisation', refusal: null } as const;
    await open({
      status: 'submitted',
      allowedActions: [],
      standIns: [offer, { ...offer, delegationId: 'd2', refusal: 'Không dùng được.' }],
    });
    expect(page().textContent).not.toContain('Không dùng được.');
    expect(page().textContent).not.toContain('Ký và ban hành');
    button('Làm thay cho Lý Hoàng Long để ký').click();
    const me = server.expectOne('/api/account/me');
    me.flush(accountWith());
    await settle();
    expect(TestBed.inject(ActingFor).delegationId()).toBe('d1');
    server.expectOne('/api/plans/p1').flush(plan({ status: 'submitted', allowedActions: ['sign'], signing: SIGNING }));
    await settle();
    expect(button('Ký và ban hành')).toBeDefined();
    TestBed.inject(ActingFor).choose(null);
  });

  it('page_WhenThePlanIsNotThere_OffersTheListAndNoSecondTry', async () => {
    await harness.navigateByUrl('/ke-hoach/p1');
    server.expectOne('/api/plans/p1').flush({ status: 404 }, { status: 404, statusText: 'Not Found' });
    await settle();
    expect(page().querySelector('h1')).not.toBeNull();
    expect(page().querySelector('a.back')!.getAttribute('href')).toBe('/ke-hoach');
    expect(page().textContent).not.toContain('Thử lại');
  });
});
