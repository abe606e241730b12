import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestTexts } from '../testing/texts';
import { Drafts } from '../ui/draft-store';
import { BoardPage } from './board-page';
import { TasksPage } from './tasks-page';
import { ASSIGN, REVIEW } from './tasks-model';
import { listItem, workTask } from './testing';

const SUMMARY = {
  total: 9,
  open: 5,
  late: 2,
  nearlyLate: 1,
  completedOnTime: 3,
  completedLate: 1,
  waitingForMyReview: 1,
  extensionsAsked: 0,
  mineOpen: 0,
  mineLate: 0,
  byStatus: [],
};

describe('list and board of tasks', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  /** Lets the promises of a flushed answer go on, then the view. */
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const listCalls = () => server.match((r) => r.url === '/api/work-tasks');

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'nhiem-vu/bang', component: BoardPage },
            { path: 'nhiem-vu', component: TasksPage },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const signIn = async (...permissions: string[]) => {
    const loaded = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions: ['CameraProgram.WorkTasks', ...permissions] }));
    await loaded;
  };

  const open = async (url: string): Promise<TestRequest[]> => {
    await harness.navigateByUrl(url);
    const calls = listCalls();
    for (const call of calls) call.flush({ items: [listItem({ isLate: true, priority: 'urgent' })], total: 1 });
    server.match('/api/work-tasks/summary').forEach((call) => call.flush(SUMMARY));
    server.match('/api/work-tasks/options').forEach((call) =>
      call.flush({
        units: [
          { id: 'u1', name: 'Công an xã' },
          { id: 'u2', name: 'Phòng Kinh tế' },
        ],
        people: [],
        plans: [],
      }),
    );
    await settle();
    return calls;
  };

  it('list_WhenFiltersAreInTheAddress_AsksTheServerForThem', async () => {
    await signIn();
    const [call] = await open('/nhiem-vu?late=true&unitId=u1&status=returned&page=2');
    const params = call.request.params;
    expect([params.get('late'), params.get('unitId'), params.get('status'), params.get('page'), params.get('sort')]).toEqual([
      'true',
      'u1',
      'returned',
      '2',
      'due',
    ]);
  });

  it('list_WhenLateChipIsPressed_FiltersByIt', async () => {
    await signIn();
    await open('/nhiem-vu');
    const chip = Array.from(page().querySelectorAll<HTMLButtonElement>('.chip')).find((b) => b.textContent.includes('Quá hạn'))!;
    chip.click();
    await settle();
    expect(listCalls().at(-1)?.request.params.get('late')).toBe('true');
  });

  it('list_WhenSomethingIsLate_TheCountLeadsToItsRows', async () => {
    await signIn();
    await open('/nhiem-vu');
    const tile = page().querySelector<HTMLAnchorElement>('app-task-counts a.late')!;
    expect(tile.textContent).toContain('2');
    expect(tile.getAttribute('href')).toBe('/nhiem-vu?late=true');
  });

  it('list_WhenAPlanGivesTheUnitNothing_SaysSoAndShowsThePlanAsAFilter', async () => {
    await signIn();
    await harness.navigateByUrl('/nhiem-vu?planId=p9');
    for (const call of listCalls()) call.flush({ items: [], total: 0 });
    server.match('/api/work-tasks/summary').forEach((call) => call.flush(SUMMARY));
    server.match('/api/work-tasks/options').forEach((call) => call.flush({ units: [], people: [], plans: [] }));
    await settle();
    server.expectOne('/api/plans/p9').flush({ symbol: '01/KH-BĐH' });
    await settle();
    const chip = page().querySelector<HTMLButtonElement>('.chip.on')!;
    expect(chip.textContent).toContain('01/KH-BĐH');
    expect(page().querySelector('app-empty-state')!.textContent).toContain('Kế hoạch này không giao việc cho đơn vị bạn.');
    chip.click();
    await settle();
    expect(listCalls().at(-1)?.request.params.has('planId')).toBe(false);
  });

  it('list_WhenNotAReviewerOrAssigner_OffersNeitherReviewNorAssigning', async () => {
    await signIn();
    await open('/nhiem-vu');
    expect(page().textContent).not.toContain('Chờ tôi duyệt');
    expect(page().querySelector('a[href="/nhiem-vu/moi"]')).toBeNull();
  });

  it('list_WhenReviewerAndAssigner_OffersBoth', async () => {
    await signIn(REVIEW, ASSIGN);
    await open('/nhiem-vu');
    expect(page().textContent).toContain('Chờ tôi duyệt');
    expect(page().querySelector('a[href="/nhiem-vu/moi"]')).not.toBeNull();
  });

  it('board_WhenTheMoveIsOnes_ShowsItsButtonAndReloadsAfterwards', async () => {
    await signIn();
    await open('/nhiem-vu/bang?mine=true');
    const board = () => server.match((r) => r.url === '/api/work-tasks/board');
    const [first] = board();
    expect(first.request.params.get('mine')).toBe('true');
    first.flush([
      { status: 'assigned', total: 1, cards: [{ task: listItem({ status: 'assigned' }), moves: ['accept'] }] },
      { status: 'cancelled', total: 0, cards: [] },
    ]);
    await settle();
    expect(page().querySelectorAll('section').length).toBe(1);
    page().querySelector<HTMLButtonElement>('.moves button')!.click();
    const accept = server.expectOne('/api/work-tasks/t1/accept');
    accept.flush({});
    await settle();
    expect(board().length).toBe(1);
  });

  it('board_WhenSubmitting_TakesUpWhatWasTypedOnThePageOfTheTask', async () => {
    await signIn();
    await open('/nhiem-vu/bang');
    const draft = TestBed.inject(Drafts).of('tasks.report.t1');
    draft.write({ over: '', value: { percent: 80, note: 'Đã xong 6 tuyến', files: [] } });
    server
      .expectOne('/api/work-tasks/board')
      .flush([{ status: 'inProgress', total: 1, cards: [{ task: listItem(), moves: ['submit', 'reportProgress'] }] }]);
    await settle();
    page().querySelector<HTMLButtonElement>('.moves button')!.click();
    server.expectOne('/api/work-tasks/t1').flush(workTask({ needsNote: false }));
    await settle();
    const dialog = document.querySelector('mat-dialog-container')!;
    expect(dialog.querySelector('textarea')!.value).toBe('Đã xong 6 tuyến');
    dialog.querySelector('form')!.dispatchEvent(new Event('submit'));
    await settle();
    const call = server.expectOne('/api/work-tasks/t1/submit');
    expect(call.request.body).toEqual({ percent: 80, note: 'Đã xong 6 tuyến', attachmentIds: [] });
    call.flush(workTask({ status: 'submitted' }));
    await settle();
    expect(draft.read()).toBeNull();
    server.expectOne('/api/work-tasks/board');
  });
});
