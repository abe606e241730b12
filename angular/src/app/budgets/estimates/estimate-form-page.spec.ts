import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '../../core/clock';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { budgetEstimate, line } from '../testing';
import { EstimateFormPage } from './estimate-form-page';

describe('the editor of an estimate', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const type = async (selector: string, text: string) => {
    const field = page().querySelector<HTMLInputElement>(selector)!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await settle();
  };
  const save = async () => {
    page().querySelector<HTMLElement>('app-busy-button button[type=submit]')!.click();
    await settle();
  };

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'kinh-phi/du-toan/moi', component: EstimateFormPage },
            { path: 'kinh-phi/du-toan/:id/soan', component: EstimateFormPage },
            { path: 'kinh-phi/du-toan/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
        { provide: Clock, useValue: { today: () => '2026-11-22', now: () => new Date('2026-11-22T03:00:00Z') } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('new_WhenTyped_ShowsTheTotalInFiguresAndWordsAndIsSentOnce', async () => {
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/moi');
    await settle();
    await type('input[formControlName=title]', 'Dự toán camera');
    await type('[data-cell="0-content"]', 'Trọn gói');
    await type('[data-cell="0-unit"]', 'gói');
    await type('[data-cell="0-quantity"]', '1');
    await type('[data-cell="0-unitPrice"]', '52,400,000 đ');
    expect(page().textContent).toContain('Năm mươi hai triệu bốn trăm nghìn đồng');
    await save();
    await save();
    const [sent, ...more] = server.match('/api/budgets/estimates');
    expect(more).toEqual([]);
    expect(sent.request.body).toMatchObject({
      year: 2026,
      title: 'Dự toán camera',
      lines: [{ key: null, quantity: 1, unitPrice: 52_400_000 }],
    });
    sent.flush(budgetEstimate());
    await settle();
  });

  it('new_WhenTheTitleIsMissing_SendsNothing', async () => {
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/moi');
    await settle();
    await save();
    server.expectNone('/api/budgets/estimates');
    expect(page().textContent).toContain('Hãy nhập mục này.');
  });

  it('save_WhenSomebodyElseChangedIt_ShowsWhatDiffersBeforeOneIsChosen', async () => {
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/e1/soan');
    server.expectOne('/api/budgets/estimates/e1').flush(budgetEstimate());
    await settle();
    await type('input[formControlName=title]', 'Tên mới');
    await save();
    server.expectOne((r) => r.method === 'PUT').flush({ status: 412 }, { status: 412, statusText: 'Stale' });
    await settle();
    server.expectOne((r) => r.method === 'GET').flush(budgetEstimate({ version: 8, lines: [line({ quantity: 9 })] }));
    await settle();
    expect(page().querySelector<HTMLInputElement>('input[formControlName=title]')!.value).toBe('Tên mới');
    expect(page().textContent).toContain('Người khác đã lưu dự toán này');
    expect(page().querySelector('app-estimate-conflict')!.textContent).toContain('8 → 9');
    expect(page().querySelector('app-busy-button button[type=submit]')).toBeNull();
    const [, keepOwn] = page().querySelectorAll<HTMLElement>('app-estimate-conflict button');
    keepOwn.click();
    await settle();
    expect(server.expectOne((r) => r.method === 'PUT').request.body).toMatchObject({ title: 'Tên mới' });
  });

  it('save_WhenTheOtherVersionIsTaken_ShowsItAndSendsNothing', async () => {
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/e1/soan');
    server.expectOne('/api/budgets/estimates/e1').flush(budgetEstimate());
    await settle();
    await type('input[formControlName=title]', 'Tên mới');
    await save();
    server.expectOne((r) => r.method === 'PUT').flush({ status: 412 }, { status: 412, statusText: 'Stale' });
    await settle();
    server.expectOne((r) => r.method === 'GET').flush(budgetEstimate({ version: 8, title: 'Tên người khác' }));
    await settle();
    page().querySelector<HTMLElement>('app-estimate-conflict button')!.click();
    await settle();
    expect(page().querySelector<HTMLInputElement>('input[formControlName=title]')!.value).toBe('Tên người khác');
    expect(page().querySelector('app-estimate-conflict')).toBeNull();
    server.expectNone((r) => r.method === 'PUT');
  });

  it('draft_WhenTypedOverAnOlderVersion_IsPutBackOnlyBesideWhatSomebodySaved', async () => {
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/e1/soan');
    server.expectOne('/api/budgets/estimates/e1').flush(budgetEstimate());
    await settle();
    await type('input[formControlName=title]', 'Tên mới');
    await harness.navigateByUrl('/kinh-phi/du-toan/moi');
    await harness.navigateByUrl('/kinh-phi/du-toan/e1/soan');
    server.expectOne('/api/budgets/estimates/e1').flush(budgetEstimate({ version: 8, lines: [line({ quantity: 9 })] }));
    await settle();
    expect(page().querySelector('app-estimate-conflict')).toBeNull();
    page().querySelector<HTMLElement>('app-draft-notice button')!.click();
    await settle();
    expect(page().querySelector<HTMLInputElement>('input[formControlName=title]')!.value).toBe('Tên mới');
    expect(page().querySelector('app-estimate-conflict')!.textContent).toContain('8 → 9');
    server.expectNone((r) => r.method === 'PUT');
  });

  it('edit_WhenItIsLocked_LeadsBackToThePage', async () => {
    harness = await RouterTestingHarness.create('/kinh-phi/du-toan/e1/soan');
    server.expectOne('/api/budgets/estimates/e1').flush(budgetEstimate({ allowedActions: [] }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/kinh-phi/du-toan/e1');
  });
});
