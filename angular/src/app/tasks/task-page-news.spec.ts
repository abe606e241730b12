import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkTaskDto } from '../core/api/models';
import { provideTestTexts } from '../testing/texts';
import { ListDetail } from '../ui/list-detail';
import { TaskPage } from './task-page';
import { historyEntry, workTask } from './testing';

const ASKED: WorkTaskDto['extensions'][number] = {
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
};

describe('what a task shows first', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const list = { beside: () => true, home: () => '/nhiem-vu', heading: () => 'Nhiệm vụ', changed: vi.fn() };
  const page = () => harness.routeNativeElement!;
  /** Lets the promises of a flushed answer go on, then the view. */
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const button = (words: string) => Array.from(page().querySelectorAll('button')).find((b) => b.textContent.includes(words));

  beforeEach(async () => {
    localStorage.clear();
    list.changed.mockClear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        { provide: ListDetail, useValue: list },
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

  it('page_WhenReturnedAndUrged_SaysWhyAboveTheFacts', async () => {
    await open({
      status: 'returned',
      chasedAt: '2026-03-18T02:00:00Z',
      history: [
        historyEntry({ id: 'h3', kind: 'chased', note: 'Gấp cho kỳ họp' }),
        historyEntry({ id: 'h2', kind: 'returned', note: 'Thiếu biên bản' }),
        historyEntry({ id: 'h1', kind: 'submitted' }),
      ],
    });
    const said = Array.from(page().querySelectorAll('.said'));
    expect(said.map((s) => s.querySelector('.text')!.textContent)).toEqual(['Thiếu biên bản', 'Gấp cho kỳ họp']);
    expect(said[0].textContent).toContain('Lê Thị Thư Ký');
    expect(said[0].compareDocumentPosition(page().querySelector('.facts')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('accept_WhenSomebodyChangedTheTask_TheListBesideIsReadAnewToo', async () => {
    await open({ status: 'assigned', allowedActions: ['accept'] });
    button('Nhận việc')!.click();
    server.expectOne('/api/work-tasks/t1/accept').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 9, status: 'cancelled' }));
    await settle();
    expect(list.changed).toHaveBeenCalledOnce();
  });

  it('report_WhenSomebodyChangedTheTask_TheListBesideIsReadAnewToo', async () => {
    await open({ percent: 60, allowedActions: ['addNote'] });
    const note = page().querySelector('textarea')!;
    note.value = 'Đã gửi danh sách';
    note.dispatchEvent(new Event('input'));
    button('Ghi lại')!.click();
    server.expectOne('/api/work-tasks/t1/progress').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ version: 9, status: 'submitted' }));
    await settle();
    expect(list.changed).toHaveBeenCalledOnce();
  });

  it('page_WhenHandedInAgain_TheReasonOfTheReturnIsOver', async () => {
    await open({
      status: 'submitted',
      history: [historyEntry({ id: 'h3', kind: 'submitted' }), historyEntry({ id: 'h2', kind: 'returned', note: 'Thiếu biên bản' })],
    });
    expect(page().querySelector('.said')).toBeNull();
  });

  it('page_WhenNewlyGiven_ShowsWhatIsAskedAboveTheForm', async () => {
    const content = 'Rà soát từng điểm. '.repeat(60);
    await open({ status: 'assigned', content, allowedActions: ['accept', 'addNote'] });
    const asked = page().querySelector('.panel > .text')!;
    expect(asked.textContent).toContain('Rà soát từng điểm.');
    expect(asked.compareDocumentPosition(page().querySelector('mat-tab-group')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('extension_WhenItLapsed_NamesNobodyAsAnswering', async () => {
    await open({
      status: 'cancelled',
      extensions: [{ ...ASKED, outcome: 'lapsed', answeredAt: '2026-03-17T02:00:00Z' }],
    });
    Array.from(page().querySelectorAll<HTMLElement>('[role=tab]'))
      .find((t) => t.textContent.includes('Gia hạn'))!
      .click();
    await settle();
    expect(page().textContent).toContain('khi chưa có trả lời');
    expect(page().textContent).not.toContain('Trả lời\n');
  });

  it('grant_WhenAnswering_RepeatsWhatIsAsked', async () => {
    await open({ extensions: [ASKED], allowedActions: ['decideExtension'] });
    button('Đồng ý gia hạn')!.click();
    await settle();
    expect(document.querySelector('mat-dialog-container')!.textContent).toContain(
      'Nguyễn Văn A đề nghị gia hạn từ 30/04/2026 đến 10/05/2026.',
    );
    expect(document.querySelector('mat-dialog-container')!.textContent).toContain('Lý do: Mưa lũ');
  });

  it('page_WhenMoreTimeIsAsked_OffersTheAnswerToWhoeverMayGiveIt', async () => {
    await open({ extensions: [ASKED], allowedActions: ['decideExtension'] });
    expect(page().textContent).toContain('Nguyễn Văn A đề nghị gia hạn đến 10/05/2026');
    expect(button('Đồng ý gia hạn')).toBeDefined();
  });
});
