import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkTaskDto } from '../core/api/models';
import { IDEMPOTENCY_KEY, IF_MATCH } from '../core/http/request-options';
import { provideTestTexts } from '../testing/texts';
import { TaskPage } from './task-page';
import { workTask } from './testing';

@Component({ template: '' })
class Elsewhere {}

describe('detail of a task', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  /** Lets the promises of a flushed answer go on, then the view. */
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const button = (words: string) => Array.from(page().querySelectorAll('button')).find((b) => b.textContent.includes(words));

  beforeEach(async () => {
    localStorage.clear();
    Element.prototype.scrollIntoView = vi.fn();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        // Dialogs close at once.
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'nhiem-vu/:id', component: TaskPage },
            { path: 'khac', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const open = async (change: Partial<WorkTaskDto>) => {
    await harness.navigateByUrl('/nhiem-vu/t1');
    server.expectOne('/api/work-tasks/t1').flush(workTask(change));
    await settle();
  };

  it('page_WhenNothingIsAllowed_OffersNoAction', async () => {
    await open({ allowedActions: [], status: 'completed' });
    for (const words of ['Nhận việc', 'Gửi duyệt', 'Xác nhận', 'Ghi báo cáo', 'Việc khác']) expect(button(words)).toBeUndefined();
  });

  it('page_WhenAssigned_AcceptsWithTheVersionSeen', async () => {
    await open({ status: 'assigned', allowedActions: ['accept', 'addNote'] });
    button('Nhận việc')!.click();
    const call = server.expectOne('/api/work-tasks/t1/accept');
    expect(call.request.method).toBe('POST');
    call.flush(workTask({ status: 'accepted', version: 4, allowedActions: ['reportProgress', 'submit'] }));
    await settle();
    expect(button('Nhận việc')).toBeUndefined();
    expect(button('Gửi duyệt')).toBeDefined();
  });

  it('page_WhenNothingWasReportedYet_ReportingIsTheMainActionAndLeadsToTheForm', async () => {
    await open({ status: 'accepted', percent: 0, needsNote: true, allowedActions: ['reportProgress', 'submit'] });
    const main = page().querySelector<HTMLButtonElement>('.main button')!;
    expect(main.textContent).toContain('Báo cáo tiến độ');
    main.click();
    await settle();
    expect(document.activeElement).toBe(page().querySelector('app-task-progress-form input'));
  });

  it('page_WhenSomethingWasReported_SubmittingIsTheMainAction', async () => {
    await open({ percent: 60, needsNote: false, allowedActions: ['reportProgress', 'submit'] });
    expect(page().querySelector('.main button')!.textContent).toContain('Gửi duyệt');
  });

  it('submit_WhenAReportIsTyped_SendsItAlongAndLeavesNothingBehind', async () => {
    await open({ needsNote: true, percent: 60, allowedActions: ['reportProgress', 'submit'] });
    slide(95);
    write('Đã xong 7 tuyến');
    button('Gửi duyệt')!.click();
    await settle();
    expect(dialog().querySelector('textarea')!.value).toBe('Đã xong 7 tuyến');
    expect(dialog().textContent).toContain('Mới làm được 95\u00a0%');
    expect(dialog().querySelector('app-draft-notice')).toBeNull();
    send();
    await settle();
    const call = server.expectOne('/api/work-tasks/t1/submit');
    expect(call.request.body).toEqual({ percent: 95, note: 'Đã xong 7 tuyến', attachmentIds: [] });
    expect(call.request.context.get(IF_MATCH)).toBe(3);
    expect(call.request.context.get(IDEMPOTENCY_KEY)).toBeTruthy();
    call.flush(workTask({ version: 4, status: 'submitted', percent: 95, allowedActions: [] }));
    await settle();
    expect(page().textContent).not.toContain('Nội dung chưa gửi');
    expect(localStorage.length).toBe(0);
  });

  it('submit_WhenOneTurnsBack_TheReportIsAsItWasLeftInTheDialog', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    write('Đã xong');
    button('Gửi duyệt')!.click();
    await settle();
    writeIn(dialog(), 'Đã xong 7/7 tuyến');
    dialog().querySelector<HTMLButtonElement>('button[mat-dialog-close]')!.click();
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ allowedActions: ['reportProgress', 'submit'] }));
    await settle();
    expect(page().querySelector('textarea')!.value).toBe('Đã xong 7/7 tuyến');
    server.expectNone('/api/work-tasks/t1/submit');
  });

  it('submit_WhenNothingIsReported_AsksForWordsAndSendsNothing', async () => {
    await open({ needsNote: true, percent: 100, allowedActions: ['reportProgress', 'submit'] });
    button('Gửi duyệt')!.click();
    await settle();
    send();
    await settle();
    server.expectNone('/api/work-tasks/t1/submit');
    expect(dialog().querySelector('mat-error')!.textContent).toContain('Hãy nhập');
    expect(dialog().textContent).not.toContain('Mới làm được');
  });

  it('submit_WhenTheServerRefusesAField_SaysItThereOnce', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    button('Gửi duyệt')!.click();
    await settle();
    send();
    await settle();
    const detail = 'Câu này quá dài.';
    server
      .expectOne('/api/work-tasks/t1/submit')
      .flush({ status: 400, detail, errors: { note: [detail] } }, { status: 400, statusText: 'Bad Request' });
    await settle();
    expect(dialog().textContent.split(detail).length - 1).toBe(1);
    writeIn(dialog(), 'Ngắn hơn');
    await settle();
    expect(dialog().textContent).not.toContain(detail);
  });

  it('report_WhenTheProgressWouldFall_AsksFirst', async () => {
    await open({ percent: 60, allowedActions: ['reportProgress'] });
    slide(0);
    button('Ghi báo cáo')!.click();
    await settle();
    server.expectNone('/api/work-tasks/t1/progress');
    expect(dialog().textContent).toContain('Giảm tiến độ từ 60\u00a0% xuống 0\u00a0%?');
    Array.from(dialog().querySelectorAll('button')).at(-1)!.click();
    await settle();
    expect((server.expectOne('/api/work-tasks/t1/progress').request.body as { percent: number }).percent).toBe(0);
  });

  it('complete_WhenLessThanAllWasReported_SaysSoAndThatItIsForGood', async () => {
    await open({ status: 'submitted', percent: 80, allowedActions: ['complete', 'return'] });
    button('Xác nhận hoàn thành')!.click();
    await settle();
    expect(dialog().textContent).toContain('Đơn vị mới báo cáo 80\u00a0%');
    expect(dialog().textContent).toContain('không mở lại được');
  });

  it('report_WhenNothingIsNew_AsksForWordsAndSendsNothing', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    button('Ghi báo cáo')!.click();
    await settle();
    server.expectNone('/api/work-tasks/t1/progress');
    expect(page().querySelector('mat-error')?.textContent).toContain('Hãy nhập');
  });

  it('report_WhenWritten_SendsPercentAndNote', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    write('Đã xong 6 tuyến');
    button('Ghi báo cáo')!.click();
    const call = server.expectOne('/api/work-tasks/t1/progress');
    expect(call.request.body).toEqual({ percent: 60, note: 'Đã xong 6 tuyến', attachmentIds: [] });
    call.flush(workTask({ version: 4, allowedActions: ['reportProgress'] }));
    await settle();
    expect(page().querySelector('textarea')!.value).toBe('');
  });

  it('report_WhenByACoordinatingUnit_SendsNoPercentage', async () => {
    await open({ allowedActions: ['addNote'] });
    expect(page().querySelector('mat-slider')).toBeNull();
    write('Đã gửi danh sách');
    button('Ghi lại')!.click();
    expect((server.expectOne('/api/work-tasks/t1/progress').request.body as { percent: unknown }).percent).toBeNull();
  });

  it('report_WhenSomebodyChangedTheTask_KeepsWhatWasTypedAndLoadsTheNewState', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    write('Không được mất');
    button('Ghi báo cáo')!.click();
    server
      .expectOne('/api/work-tasks/t1/progress')
      .flush({ status: 412, detail: 'Có người vừa sửa nội dung này.' }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 9, percent: 80, allowedActions: ['reportProgress', 'submit'] }));
    await settle();
    expect(page().textContent).toContain('Có người vừa thay đổi nhiệm vụ này. Trang đã hiện trạng thái mới');
    expect(page().querySelector('textarea')!.value).toBe('Không được mất');
  });

  it('report_WhenAnotherTaskIsLookedAtMeanwhile_IsStillThere', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    write('Mới xong 3 tuyến');
    await harness.navigateByUrl('/nhiem-vu/t2');
    server.expectOne('/api/work-tasks/t2').flush(workTask({ id: 't2', allowedActions: ['reportProgress'] }));
    await settle();
    expect(page().querySelector('textarea')!.value).toBe('');
    await open({ allowedActions: ['reportProgress', 'submit'] });
    expect(page().querySelector('textarea')!.value).toBe('Mới xong 3 tuyến');
    expect(page().querySelector('app-draft-notice')!.textContent).toContain('Bỏ bản nhập dở');
  });

  it('detail_WhenASlowAnswerComesLast_ShowsTheTaskThatIsOpen', async () => {
    await harness.navigateByUrl('/nhiem-vu/t1');
    const slow = server.expectOne('/api/work-tasks/t1');
    await harness.navigateByUrl('/nhiem-vu/t2');
    server.expectOne('/api/work-tasks/t2').flush(workTask({ id: 't2', title: 'Việc đang mở' }));
    slow.flush(workTask({ title: 'Việc đã rời' }));
    await settle();
    expect(page().querySelector('h1')!.textContent).toContain('Việc đang mở');
  });

  it('report_WhenThePageIsClosedBeforeItIsSent_IsThereAgain', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    write('Đang gõ dở');
    await harness.navigateByUrl('/khac');
    await open({ allowedActions: ['reportProgress', 'submit'] });
    expect(page().querySelector('textarea')!.value).toBe('Đang gõ dở');
    expect(page().textContent).toContain('Đã khôi phục');
    button('Bỏ bản nhập dở')!.click();
    await settle();
    expect(page().querySelector('textarea')!.value).toBe('');
    expect(localStorage.length).toBe(0);
  });

  it('report_WhenItWasSent_LeavesNoDraft', async () => {
    await open({ allowedActions: ['reportProgress'] });
    write('Đã xong 6 tuyến');
    button('Ghi báo cáo')!.click();
    server.expectOne('/api/work-tasks/t1/progress').flush(workTask({ version: 4, allowedActions: ['reportProgress'] }));
    await settle();
    await harness.navigateByUrl('/khac');
    await open({ allowedActions: ['reportProgress'] });
    expect(page().querySelector('textarea')!.value).toBe('');
  });

  it('report_WhenTheTaskTakesNoneAnyMore_KeepsTheWordsToBeCopied', async () => {
    await open({ allowedActions: ['reportProgress', 'submit'] });
    write('Không được mất');
    button('Ghi báo cáo')!.click();
    server.expectOne('/api/work-tasks/t1/progress').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 9, status: 'submitted', allowedActions: [] }));
    await settle();
    expect(button('Ghi báo cáo')).toBeUndefined();
    expect(page().textContent).toContain('Nội dung chưa gửi');
    expect(page().querySelector('textarea')!.value).toBe('Không được mất');
    button('Bỏ bản nhập dở')!.click();
    await settle();
    expect(page().textContent).not.toContain('Nội dung chưa gửi');
  });

  it('return_WhenSomebodyCompletedTheTask_ShowsItAndKeepsTheReason', async () => {
    await open({ status: 'submitted', allowedActions: ['complete', 'return'] });
    button('Trả lại để bổ sung')!.click();
    await settle();
    const reason = dialog().querySelector('textarea')!;
    reason.value = 'Thiếu ảnh';
    reason.dispatchEvent(new Event('input'));
    dialog().querySelector('form')!.dispatchEvent(new Event('submit'));
    server.expectOne('/api/work-tasks/t1/return').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 9, status: 'completed', allowedActions: [] }));
    await settle();
    expect(dialog().textContent).toContain('để sao chép');
    expect(reason.value).toBe('Thiếu ảnh');
    expect(dialog().querySelector('button[type=submit]')).toBeNull();
    expect(button('Xác nhận hoàn thành')).toBeUndefined();
  });

  it('return_WhenSomebodyOnlyAddedSomething_CanBeSentAgainToTheNewVersion', async () => {
    await open({ status: 'submitted', version: 3, allowedActions: ['return'] });
    button('Trả lại để bổ sung')!.click();
    await settle();
    const reason = dialog().querySelector('textarea')!;
    reason.value = 'Thiếu ảnh';
    reason.dispatchEvent(new Event('input'));
    send();
    server.expectOne('/api/work-tasks/t1/return').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 9, status: 'submitted', allowedActions: ['return'] }));
    await settle();
    send();
    const again = server.expectOne('/api/work-tasks/t1/return');
    expect(again.request.context.get(IF_MATCH)).toBe(9);
    expect(again.request.body).toEqual({ reason: 'Thiếu ảnh' });
  });

  const dialog = () => Array.from(document.querySelectorAll('mat-dialog-container')).at(-1)!;
  const send = () => dialog().querySelector('form')!.dispatchEvent(new Event('submit'));

  function write(words: string): void {
    writeIn(page(), words);
  }

  function writeIn(place: Element, words: string): void {
    const field = place.querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input'));
  }

  function slide(percent: number): void {
    const slider = page().querySelector<HTMLInputElement>('app-task-progress-form input[type=range]')!;
    slider.value = `${percent}`;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  }
});
