import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkTaskDto } from '../core/api/models';
import { IF_MATCH } from '../core/http/request-options';
import { provideTestTexts } from '../testing/texts';
import { TaskFormPage } from './task-form-page';
import { workTask } from './testing';

@Component({ template: '' })
class Elsewhere {}

describe('correcting a task', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const field = <T extends HTMLElement>(selector: string) => page().querySelector<T>(selector)!;
  const type = (selector: string, words: string) => {
    const box = field<HTMLInputElement>(selector);
    box.value = words;
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('blur'));
  };
  const save = async () => {
    field<HTMLFormElement>('form').dispatchEvent(new Event('submit'));
    await settle();
  };

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'nhiem-vu/:id/sua', component: TaskFormPage },
            { path: '**', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const open = async (change: Partial<WorkTaskDto> = {}) => {
    await harness.navigateByUrl('/nhiem-vu/t1/sua');
    server.expectOne('/api/work-tasks/options').flush({ units: [{ id: 'u1', name: 'Công an xã', hamletId: null }], people: [], plans: [] });
    server.expectOne('/api/work-tasks/t1').flush(workTask(change));
    await settle();
  };

  it('edit_WhenTheDueDayMovesWithoutAReason_AsksForItAndSendsNothing', async () => {
    await open();
    type('app-date-input input', '15/05/2026');
    await save();
    server.expectNone('/api/work-tasks/t1');
    expect(field('mat-error').textContent).toContain('hãy ghi lý do đổi hạn');
    type('textarea[formcontrolname=reason]', 'Theo kết luận họp');
    await save();
    const call = server.expectOne('/api/work-tasks/t1');
    expect(call.request.body).toMatchObject({ dueDay: '2026-05-15', reason: 'Theo kết luận họp', leadUnitId: 'u1' });
  });

  it('edit_WhenNothingWasChanged_SaysSo', async () => {
    await open({ version: 3 });
    await save();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 3 }));
    await settle();
    expect(document.querySelector('mat-snack-bar-container')!.textContent).toContain('Không có gì thay đổi');
  });

  it('edit_WhenTheUnitHasAccepted_DoesNotOfferAnother', async () => {
    await open({ status: 'accepted' });
    expect(field('mat-select[formcontrolname=leadUnitId]').getAttribute('aria-disabled')).toBe('true');
    expect(page().textContent).toContain('Đổi đơn vị chủ trì');
  });

  it('edit_WhenSomebodyElseSavedFirst_KeepsTheWordsAndSavesOverTheNewVersion', async () => {
    await open({ version: 3 });
    type('input[formcontrolname=title]', 'Tên đúng');
    await save();
    server.expectOne('/api/work-tasks/t1').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 8, title: 'Tên của người khác' }));
    await settle();
    expect(page().textContent).toContain('Nội dung bạn sửa vẫn ở đây');
    expect(field<HTMLInputElement>('input[formcontrolname=title]').value).toBe('Tên đúng');
    await save();
    const again = server.expectOne('/api/work-tasks/t1');
    expect([again.request.method, again.request.context.get(IF_MATCH)]).toEqual(['PUT', 8]);
  });
});
