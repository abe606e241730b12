import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlanDto, PlanOptionsDto, SaveEstimateInput } from '../core/api/models';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { PlanFormPage } from './plan-form-page';
import { estimate, plan } from './testing';

@Component({ template: 'Chi tiết' })
class Elsewhere {}

describe('editor of a plan', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const options: PlanOptionsDto = { units: [], hamlets: [], boards: [], people: [], issuedPlans: [] };
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const button = (words: string) => Array.from(page().querySelectorAll('button')).find((b) => b.textContent.trim() === words)!;
  const type = async (selector: string, text: string) => {
    const field = page().querySelector<HTMLInputElement>(selector)!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await settle();
  };
  const open = async (draft: PlanDto = plan(), of = estimate([{ unitPrice: 1000 }])) => {
    await harness.navigateByUrl('/ke-hoach/p1/soan');
    server.expectOne('/api/plans/p1').flush(draft);
    server.expectOne('/api/plans/p1/estimate').flush(of);
    server.expectOne('/api/plans/options').flush(options);
    await settle();
  };
  const leave = async () => {
    await harness.navigateByUrl('/');
    await settle();
  };

  beforeEach(async () => {
    localStorage.clear();
    // The document of the specs does not scroll.
    Element.prototype.scrollIntoView = vi.fn();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: '', component: Elsewhere },
            { path: 'ke-hoach/moi', component: PlanFormPage },
            { path: 'ke-hoach/:id/soan', component: PlanFormPage },
            { path: 'ke-hoach/:id', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  it('newPlan_WhenOnlyOpened_StoresNothing', async () => {
    await harness.navigateByUrl('/ke-hoach/moi');
    server.expectOne('/api/plans/beginning').flush(plan({ id: '00000000-0000-0000-0000-000000000000', version: 0 }));
    server.expectOne('/api/plans/options').flush(options);
    await settle();
    await leave();
    server.expectNone({ method: 'POST' });
  });

  it('newPlan_WhenSaved_IsStoredOnceAndOpenedUnderItsOwnAddress', async () => {
    await harness.navigateByUrl('/ke-hoach/moi');
    server.expectOne('/api/plans/beginning').flush(plan({ id: '00000000-0000-0000-0000-000000000000', version: 0 }));
    server.expectOne('/api/plans/options').flush(options);
    await settle();
    button('Lưu và xem').click();
    const call = server.expectOne({ method: 'POST', url: '/api/plans' });
    expect((call.request.body as { subject: string }).subject).toBe('Camera an ninh');
    call.flush(plan({ version: 1 }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/ke-hoach/p1');
  });

  it('save_WhenTheEstimateCameFromAKeptDraft_SendsItToo', async () => {
    await open();
    await type('[data-cell="0-unitPrice"]', '2000');
    await leave();
    await open();
    expect(page().textContent).toContain('Đã khôi phục');
    button('Lưu').click();
    server.expectOne({ method: 'PUT', url: '/api/plans/p1' }).flush(plan({ version: 4 }));
    await settle();
    const call = server.expectOne({ method: 'PUT', url: '/api/plans/p1/estimate' });
    expect((call.request.body as SaveEstimateInput).lines![0].unitPrice).toBe(2000);
  });

  it('save_WhenSomebodyChangedThePlan_KeepsWhatWasTyped', async () => {
    await open();
    await type('[formcontrolname=closing]', 'Lời kết của tôi');
    button('Lưu').click();
    server.expectOne({ method: 'PUT', url: '/api/plans/p1' }).flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts[0]).toBe(page());
    button('Tải lại').click();
    server.expectOne('/api/plans/p1').flush(plan({ version: 9, closing: 'Lời kết của người khác' }));
    server.expectOne('/api/plans/p1/estimate').flush(estimate([{ unitPrice: 1000 }]));
    server.expectOne('/api/plans/options').flush(options);
    await settle();
    const closing = () => page().querySelector<HTMLTextAreaElement>('[formcontrolname=closing]')!.value;
    expect(closing()).toBe('Lời kết của người khác');
    button('Lấy lại nội dung của tôi').click();
    await settle();
    expect(closing()).toBe('Lời kết của tôi');
  });

  it('gap_WhenADueDayIsMissing_IsNamedAndMarked', async () => {
    await open(plan({ assignments: [{ ...plan().assignments[0], dueDay: null }] }));
    expect(page().querySelector('.gaps')!.textContent).toContain('Nhiệm vụ 1: chưa có thời hạn');
    expect(page().querySelector('app-date-input.needed')!.textContent).toContain('Cần có trước khi gửi trình ký');
  });

  const withTarget = () =>
    plan({
      targets: [
        {
          hamletId: null,
          hamletName: null,
          measure: 'Lắp camera',
          unit: 'kiệt',
          minQuantity: 1,
          maxQuantity: 2,
          dueDay: null,
          counts: null,
        },
      ],
    });
  const alerts = () => page().querySelector('[role=alert]')?.textContent ?? '';

  it('save_WhenTheQuantitiesAreTheWrongWayRound_IsRefusedUntilOneIsCorrected', async () => {
    await open(withTarget());
    await type('[formcontrolname=minQuantity]', '5');
    const errors = () => Array.from(page().querySelectorAll('.quantities mat-error')).map((error) => error.textContent.trim());
    expect(errors()).toEqual(Array(2).fill('Ít nhất (5) không được lớn hơn Nhiều nhất (2).'));
    button('Lưu').click();
    await settle();
    server.expectNone({ method: 'PUT' });
    expect(alerts()).toContain('Chỉ tiêu');
    await type('[formcontrolname=minQuantity]', '2');
    expect(errors()).toEqual([]);
    expect(alerts()).toBe('');
    button('Lưu').click();
    server.expectOne({ method: 'PUT', url: '/api/plans/p1' }).flush(withTarget());
  });

  it('save_WhenWhatTheServerRefusedIsPutRightElsewhere_IsSentAgain', async () => {
    await open(withTarget());
    await type('[formcontrolname=closing]', 'Lời kết');
    button('Lưu').click();
    const errors = { from: ['Ngày quá xa năm của kế hoạch.'], 'targets[0].maxQuantity': ['Số quá lớn.'] };
    server
      .expectOne({ method: 'PUT', url: '/api/plans/p1' })
      .flush({ status: 400, detail: 'Còn ô chưa đúng.', errors }, { status: 400, statusText: 'Bad Request' });
    await settle();
    expect(page().textContent).toContain('Ngày quá xa năm của kế hoạch.');
    expect(page().textContent).toContain('Số quá lớn.');
    await type('[formcontrolname=unit]', 'điểm');
    expect(page().textContent).not.toContain('Số quá lớn.');
    expect(alerts()).toContain('Còn ô chưa đúng.');
    await type('[formcontrolname=year]', '2025');
    button('Lưu').click();
    server.expectOne({ method: 'PUT', url: '/api/plans/p1' }).flush(withTarget());
    await settle();
    expect(alerts()).toBe('');
  });

  it('save_WhenARowOfTheEstimateWasNeverWrittenIn_LeavesItOut', async () => {
    await open();
    button('Thêm dòng').click();
    await settle();
    await type('[data-cell="0-unitPrice"]', '2000');
    button('Lưu').click();
    server.expectOne({ method: 'PUT', url: '/api/plans/p1' }).flush(plan({ version: 4 }));
    await settle();
    const call = server.expectOne({ method: 'PUT', url: '/api/plans/p1/estimate' });
    expect((call.request.body as SaveEstimateInput).lines).toHaveLength(1);
    call.flush(estimate([{ unitPrice: 2000 }]));
    await settle();
    expect(document.body.textContent).toContain('khác số tiền ghi trong kế hoạch');
  });

  it('copy_WhenOpened_NamesItsSourceAndThePlacesOfAnEarlierYear', async () => {
    const history = [{ kind: 'copied' as const, at: '2026-11-13T02:00:00Z', byName: 'Thư Ký', forName: null, note: '80/KH-UBND' }];
    await open(plan({ year: 2027, history, closing: 'Báo cáo trước ngày 13/4/2026.' }));
    const notice = () => page().querySelector('app-plan-copy-notice')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(notice()).toContain('Dự thảo lập từ “80/KH-UBND”.');
    expect(notice()).toContain('Còn nhắc năm trước ở: Đoạn kết.');
    await type('[formcontrolname=closing]', 'Báo cáo trước ngày 13/4/2027.');
    expect(notice()).not.toContain('Còn nhắc năm trước');
  });

  it('targets_WhenNoSectionIsForThem_SayWhereTheyArePrinted', async () => {
    await open();
    expect(page().querySelector('#part-targets')!.textContent).toContain('In thành mục riêng “Chỉ tiêu thực hiện”');
    await leave();
    await open(plan({ sections: [{ kind: 'targets', heading: 'Chỉ tiêu năm 2026', body: null }] }));
    expect(page().querySelector('#part-targets')!.textContent).toContain('In trong kế hoạch ở mục “Chỉ tiêu năm 2026”.');
  });

  it('row_WhenStillBlank_IsNamedByItsNumber', async () => {
    await open(plan({ assignments: [{ ...plan().assignments[0], title: ' ' }] }));
    const names = Array.from(page().querySelectorAll('#assignments-0 .tool')).map((tool) => tool.getAttribute('aria-label'));
    expect(names).toEqual(['Chuyển lên: Nhiệm vụ 1', 'Chuyển xuống: Nhiệm vụ 1', 'Bỏ: Nhiệm vụ 1']);
  });

  it('save_WhenAFieldIsWrong_NamesThePart', async () => {
    await open();
    await type('[formcontrolname=subject]', '');
    button('Lưu').click();
    await settle();
    server.expectNone({ method: 'PUT' });
    expect(page().querySelector('[role=alert]')!.textContent).toContain('Thông tin chung');
  });
});
