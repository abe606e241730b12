import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkTaskDto } from '../core/api/models';
import { provideTestTexts } from '../testing/texts';
import { TaskPage } from './task-page';
import { workTask } from './testing';

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
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'nhiem-vu/:id', component: TaskPage }], withComponentInputBinding()),
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
    expect(page().textContent).toContain('Có người vừa sửa');
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

  it('page_WhenMoreTimeIsAsked_OffersTheAnswerToWhoeverMayGiveIt', async () => {
    const extensions: WorkTaskDto['extensions'] = [
      {
        id: 'e1',
        previousDay: '2026-04-30',
        newDay: '2026-05-10',
        reason: 'Mưa lũ',
        requestedByName: 'Nguyễn Văn A',
        requestedAt: '2026-03-16T02:00:00Z',
        outcome: 'requested',
        answer: null,
        answeredByName: null,
        answeredAt: null,
      },
    ];
    await open({ extensions, allowedActions: ['decideExtension'] });
    expect(page().textContent).toContain('Nguyễn Văn A đề nghị gia hạn đến 10/05/2026');
    expect(button('Đồng ý gia hạn')).toBeDefined();
  });

  function write(words: string): void {
    const field = page().querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input'));
  }
});
