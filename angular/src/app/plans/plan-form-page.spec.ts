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

  it('save_WhenAFieldIsWrong_NamesThePart', async () => {
    await open();
    await type('[formcontrolname=subject]', '');
    button('Lưu').click();
    await settle();
    server.expectNone({ method: 'PUT' });
    expect(page().querySelector('[role=alert]')!.textContent).toContain('Thông tin chung');
  });
});
