import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TaskNewsDto, WaitingPaperDto } from '../core/api/models';
import { ActingFor } from '../core/session/acting-for';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { MyTasksPage } from './my-tasks-page';
import { listItem } from './testing';

const RETURNED: WaitingPaperDto = {
  kind: 'reviewReturned',
  id: 'r1',
  title: 'Sơ kết 06 tháng cuối năm 2026',
  since: '2026-11-22T01:00:00Z',
  reason: 'Thiếu số liệu thôn',
  standIn: null,
};

describe('what waits for me', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const open = async (papers: WaitingPaperDto[], tasks = [listItem()], news: TaskNewsDto[] = []) => {
    await harness.navigateByUrl('/viec-cua-toi');
    server
      .expectOne('/api/work-tasks/mine')
      .flush({ tasks, total: tasks.length, coordinated: [], waitingForReview: [], extensionsAsked: [], news });
    server.expectOne('/api/dashboard/papers').flush({ papers });
    await settle();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'viec-cua-toi', component: MyTasksPage }]),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  it('papers_WhenThereAreAny_StandBeforeTheTasksWithTheirReason', async () => {
    await open([RETURNED, { ...RETURNED, kind: 'planToSign', id: 'p1', title: 'Mô hình camera', reason: null }]);
    expect(Array.from(page().querySelectorAll('h2')).map((h) => h.textContent.trim())[0]).toContain('Văn bản chờ tôi');
    const cards = page().querySelectorAll('app-paper-cards a');
    expect(cards[0].getAttribute('href')).toBe('/bao-cao/r1');
    expect(cards[0].textContent).toContain('Thiếu số liệu thôn');
    expect(cards[0].textContent).toContain('Báo cáo bị trả lại để bổ sung');
    expect(cards[1].getAttribute('href')).toBe('/ke-hoach/p1');
  });

  it('papers_OfSomebodyOneMayActFor_StandApartAndOpenStandingIn', async () => {
    const standIn = { delegationId: 'd1', forName: 'Lý Hoàng Long', kind: 'byAuthorisation', refusal: null } as const;
    await open([{ ...RETURNED, kind: 'planToSign', id: 'p1', title: 'Mô hình camera', reason: null, standIn }]);
    expect(page().querySelector('app-paper-cards')).toBeNull();
    const cards = page().querySelector('app-stand-in-cards')!;
    expect(cards.textContent).toContain('Thừa ủy quyền (TUQ.)');
    const opened = vi.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    cards.querySelector('button')!.click();
    server.expectOne('/api/account/me').flush(accountWith());
    await settle();
    expect(TestBed.inject(ActingFor).delegationId()).toBe('d1');
    expect(opened).toHaveBeenCalledWith(['/ke-hoach', 'p1']);
    TestBed.inject(ActingFor).choose(null);
  });

  it('papers_WhenNothingElseWaits_AreNotCalledNothing', async () => {
    await open([RETURNED], []);
    expect(page().querySelector('app-empty-state')).toBeNull();
  });

  it('papers_WhenThereAreNone_TakeNoRoom', async () => {
    await open([]);
    expect(page().textContent).not.toContain('Văn bản chờ tôi');
  });

  it('news_WhenOneWasCancelledOrMoved_SaysWhyAndLeadsThere', async () => {
    const cancelled: TaskNewsDto = {
      id: 't7',
      title: 'Khảo sát bổ sung',
      kind: 'cancelled',
      at: '2026-11-22T01:00:00Z',
      actorName: 'Lê Thị Thư Ký',
      note: 'Trùng việc khác',
      previousDay: null,
      day: null,
    };
    const moved: TaskNewsDto = { ...cancelled, id: 't8', kind: 'edited', note: 'Hoãn họp', previousDay: '2026-11-25', day: '2026-11-30' };
    await open([], [], [cancelled, moved]);
    const cards = page().querySelectorAll('app-news-cards a');
    expect(cards[0].getAttribute('href')).toBe('/viec-cua-toi/t7');
    expect(cards[0].textContent).toContain('Đã hủy');
    expect(cards[0].textContent).toContain('Trùng việc khác');
    expect(cards[1].textContent).toContain('Hạn đổi từ 25/11/2026 thành 30/11/2026');
    expect(page().querySelector('app-empty-state')).toBeNull();
  });

  it('page_WhenThePapersCannotBeRead_SaysSoAndOffersToTryAgain', async () => {
    await harness.navigateByUrl('/viec-cua-toi');
    server
      .expectOne('/api/work-tasks/mine')
      .flush({ tasks: [], total: 0, coordinated: [], waitingForReview: [], extensionsAsked: [], news: [] });
    server.expectOne('/api/dashboard/papers').flush({ status: 500, title: 'x' }, { status: 500, statusText: 'x' });
    await settle();
    expect(page().querySelector('app-problem-banner [role=alert]')).not.toBeNull();
  });
});
