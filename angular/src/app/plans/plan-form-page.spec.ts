import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { PlanDto } from '../core/api/models';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { PlanFormPage } from './plan-form-page';
import { PlanPage } from './plan-page';
import { estimateOf, planOf } from './testing';

const OPTIONS = { units: [], hamlets: [], boards: [], people: [], issuedPlans: [{ id: 'p0', name: '80/KH-UBND – Kế hoạch cũ' }] };

describe('writing a plan and its estimate', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const url = () => TestBed.inject(Router).url;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, 5));
    await harness.fixture.whenStable();
  };
  const button = (words: string) => Array.from(page().querySelectorAll('button')).find((b) => b.textContent.includes(words))!;
  const cell = (name: string) => page().querySelector<HTMLInputElement>(`[data-cell="0-${name}"]`);

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'ke-hoach/:id', component: PlanPage },
            { path: 'ke-hoach/:id/soan', component: PlanFormPage },
            { path: 'ke-hoach/:id/du-toan', component: PlanFormPage, data: { estimateOnly: true } },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const open = async (address: string, allowedActions: PlanDto['allowedActions']) => {
    await harness.navigateByUrl(address);
    server.expectOne('/api/plans/p1').flush(planOf({ allowedActions }));
    await settle();
    server.match('/api/plans/p1/estimate').forEach((call) => call.flush(estimateOf()));
    server.match('/api/plans/options').forEach((call) => call.flush(OPTIONS));
    await settle();
    server.match('/api/plans/p1/check').forEach((call) => call.flush([]));
    await settle();
  };

  const type = (name: string, value: string) => {
    const field = cell(name)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };

  it('detail_WhenOnlyTheEstimateMayBeEdited_LeadsToTheEstimateAlone', async () => {
    await open('/ke-hoach/p1', ['editEstimate']);
    expect(page().querySelector('a[href="/ke-hoach/p1/du-toan"]')?.textContent).toContain('Sửa dự toán');
    expect(page().querySelector('a[href="/ke-hoach/p1/soan"]')).toBeNull();
  });

  it('detail_WhenNothingMayBeEdited_LeadsToNoForm', async () => {
    await open('/ke-hoach/p1', []);
    expect(page().querySelector('a[href$="/du-toan"], a[href$="/soan"]')).toBeNull();
  });

  it('estimate_WhenWrittenAlone_ShowsNothingElseAndAsksForNoOptions', async () => {
    await harness.navigateByUrl('/ke-hoach/p1/du-toan');
    server.expectNone('/api/plans/options');
    server.expectOne('/api/plans/p1').flush(planOf({ allowedActions: ['editEstimate'] }));
    server.expectOne('/api/plans/p1/estimate').flush(estimateOf());
    await settle();
    expect(page().querySelector('h1')!.textContent).toContain('Lập dự toán');
    expect(cell('content')!.value).toBe('Camera IP');
    expect(page().querySelector('[formcontrolname=subject]')).toBeNull();
    expect(page().querySelector('[formcontrolname=declaredAmount]')).toBeNull();
    expect(button('Lấy theo tổng')).toBeUndefined();
  });

  it('estimate_WhenSaved_SendsTheEstimateAndNotThePlan', async () => {
    await open('/ke-hoach/p1/du-toan', ['editEstimate']);
    type('quantity', '2');
    button('Lưu').click();
    const call = server.expectOne('/api/plans/p1/estimate');
    expect(call.request.method).toBe('PUT');
    expect((call.request.body as { lines: { quantity: number }[] }).lines[0].quantity).toBe(2);
    call.flush(estimateOf({ version: 8 }));
    await settle();
    server.expectNone('/api/plans/p1');
    expect(cell('content')!.value).toBe('Camera IP');
  });

  it('estimate_WhenALineIsWrong_SendsNothing', async () => {
    await open('/ke-hoach/p1/du-toan', ['editEstimate']);
    type('quantity', 'mười');
    button('Lưu').click();
    await settle();
    server.expectNone('/api/plans/p1/estimate');
    expect(cell('quantity')!.getAttribute('aria-invalid')).toBe('true');
  });

  it('estimate_WhenSomebodySavedMeanwhile_KeepsWhatWasTyped', async () => {
    await open('/ke-hoach/p1/du-toan', ['editEstimate']);
    type('quantity', '5');
    button('Lưu').click();
    server.expectOne('/api/plans/p1/estimate').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('Người khác vừa sửa');
    expect(cell('quantity')!.value).toBe('5');
  });

  it('estimate_WhenThePlanIsNoDraftAnyMore_GoesBackToThePlan', async () => {
    await open('/ke-hoach/p1/du-toan', []);
    expect(url()).toBe('/ke-hoach/p1');
  });

  it('plan_WhenTheEstimateIsAnothersWork_ShowsItToReadOnly', async () => {
    await open('/ke-hoach/p1/soan', ['edit']);
    expect(page().querySelector('[formcontrolname=subject]')).not.toBeNull();
    expect(cell('content')).toBeNull();
    expect(page().querySelector('app-estimate-view')?.textContent).toContain('Camera IP');
    button('Lưu').click();
    server.expectOne((r) => r.method === 'PUT' && r.url === '/api/plans/p1').flush(planOf({ version: 4, allowedActions: ['edit'] }));
    await settle();
    server.expectNone('/api/plans/p1/estimate');
  });
});
