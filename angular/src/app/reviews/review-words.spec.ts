import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewDto } from '../core/api/models';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { ReviewNewPage } from './review-new-page';
import { ReviewPage } from './review-page';
import { reviewOf, sectionOf } from './testing';

describe('writing a review', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, 5));
    await harness.fixture.whenStable();
  };
  const button = (words: string) => Array.from(page().querySelectorAll('button')).find((b) => b.textContent.includes(words))!;
  const field = (label: string) =>
    Array.from(page().querySelectorAll('mat-form-field'))
      .find((f) => f.querySelector('mat-label')?.textContent.includes(label))!
      .querySelector<HTMLTextAreaElement>('textarea')!;
  const type = (label: string, value: string) => {
    field(label).value = value;
    field(label).dispatchEvent(new Event('input'));
  };

  beforeEach(async () => {
    Element.prototype.scrollIntoView = vi.fn();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'bao-cao/moi', component: ReviewNewPage },
            { path: 'bao-cao/:id', component: ReviewPage },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const open = async () => {
    await harness.navigateByUrl('/bao-cao/r1');
    server.expectOne('/api/reviews/r1').flush(reviewOf());
    await settle();
  };

  it('save_WhenARequiredSectionIsEmpty_SavesWhatIsThere', async () => {
    await open();
    type('Tồn tại, hạn chế', 'Còn chậm ở một số thôn.');
    await settle();
    button('Lưu nội dung').click();
    const call = server.expectOne((r) => r.method === 'PUT' && r.url === '/api/reviews/r1');
    expect(call.request.body).toMatchObject({ sections: [{ key: 'assessment.weaknesses', text: 'Còn chậm ở một số thôn.' }] });
  });

  it('save_WhenTheSubjectIsEmpty_SaysSoAtTheFieldAndSendsNothing', async () => {
    await open();
    type('Trích yếu', '');
    await settle();
    button('Lưu nội dung').click();
    await settle();
    server.expectNone((r) => r.method === 'PUT');
    expect(field('Trích yếu').closest('mat-form-field')?.querySelector('mat-error')?.textContent.trim()).not.toBe('');
    expect(document.activeElement).toBe(field('Trích yếu'));
  });

  it('submit_WhenARequiredSectionIsEmpty_SavesThenNamesItAndLeadsThere', async () => {
    await open();
    type('Ưu điểm', 'Làm tốt.');
    await settle();
    button('Gửi duyệt').click();
    const review = reviewOf({ version: 2 });
    review.parts[0].sections = [sectionOf('assessment.strengths', 'Ưu điểm', true, 'Làm tốt.'), review.parts[0].sections[1]];
    server.expectOne((r) => r.method === 'PUT').flush(review);
    await settle();
    await settle();
    server.expectNone('/api/reviews/r1/submit');
    expect(document.body.textContent).toContain('còn trống Phương hướng, nhiệm vụ.');
    expect(document.activeElement).toBe(field('Phương hướng, nhiệm vụ'));
    expect(field('Phương hướng, nhiệm vụ').closest('mat-form-field')?.querySelector('mat-error')).not.toBeNull();
  });

  it('submit_WhenAnotherTabIsOpen_GoesBackToTheWords', async () => {
    await open();
    page().querySelectorAll<HTMLElement>('[role=tab]')[3].click();
    await settle();
    button('Gửi duyệt').click();
    await settle();
    expect(page().querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Nội dung');
    expect(document.activeElement).toBe(field('Ưu điểm'));
  });

  const other = () => page().querySelector<HTMLElement>('app-other-version');
  const leave = () => harness.navigateByUrl('/bao-cao/r2').then(() => server.expectOne('/api/reviews/r2').flush(reviewOf({ id: 'r2' })));
  const withText = (key: string, text: string, version = 2): ReviewDto => {
    const review = reviewOf({ version });
    review.parts.forEach((part) => (part.sections = part.sections.map((s) => (s.key === key ? { ...s, text } : s))));
    return review;
  };
  const refuseAsStale = async (newest: ReviewDto) => {
    button('Lưu nội dung').click();
    server.expectOne((r) => r.method === 'PUT').flush({ status: 412 }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    server.expectOne('/api/reviews/r1').flush(newest);
    await settle();
  };

  it('leaving_WithWordsNotSaved_KeepsThemAndSaysSo', async () => {
    await open();
    type('Ưu điểm', 'Đang viết dở.');
    await settle();
    await leave();
    await settle();
    expect(field('Ưu điểm').value).toBe('');
    expect(page().textContent).not.toContain('Đã khôi phục');
    await open();
    expect(field('Ưu điểm').value).toBe('Đang viết dở.');
    expect(page().textContent).toContain('Đã khôi phục nội dung đang nhập dở');
    button('Bỏ bản nhập dở').click();
    await settle();
    expect(field('Ưu điểm').value).toBe('');
    await leave();
    await open();
    expect(field('Ưu điểm').value).toBe('');
  });

  it('leaving_AfterSaving_KeepsNothing', async () => {
    await open();
    type('Ưu điểm', 'Đã viết.');
    await settle();
    button('Lưu nội dung').click();
    server.expectOne((r) => r.method === 'PUT').flush(withText('assessment.strengths', 'Đã viết.'));
    await settle();
    await leave();
    await harness.navigateByUrl('/bao-cao/r1');
    server.expectOne('/api/reviews/r1').flush(withText('assessment.strengths', 'Người sau viết.', 3));
    await settle();
    expect(field('Ưu điểm').value).toBe('Người sau viết.');
    expect(other()).toBeNull();
  });

  it('save_WhenSomebodyChangedAnotherSection_TakesTheirsOverAndKeepsMine', async () => {
    await open();
    type('Ưu điểm', 'Của tôi.');
    await settle();
    await refuseAsStale(withText('assessment.weaknesses', 'Của người khác.'));
    expect(field('Ưu điểm').value).toBe('Của tôi.');
    expect(field('Tồn tại, hạn chế').value).toBe('Của người khác.');
    expect(other()).toBeNull();
    expect(page().textContent).toContain('những gì bạn đang gõ vẫn còn');
    button('Lưu nội dung').click();
    const call = server.expectOne((r) => r.method === 'PUT');
    expect(call.request.body).toMatchObject({ sections: [{ key: 'assessment.strengths', text: 'Của tôi.' }] });
  });

  it('save_WhenBothChangedASection_ShowsBothAndWaitsForAChoice', async () => {
    await open();
    type('Ưu điểm', 'Của tôi.');
    await settle();
    await refuseAsStale(withText('assessment.strengths', 'Của người khác.'));
    expect(field('Ưu điểm').value).toBe('Của tôi.');
    expect(other()?.textContent).toContain('Của người khác.');
    button('Lưu nội dung').click();
    await settle();
    server.expectNone((r) => r.method === 'PUT');
    button('Giữ bản của tôi').click();
    await settle();
    expect(other()).toBeNull();
    button('Lưu nội dung').click();
    expect(server.expectOne((r) => r.method === 'PUT').request.body).toMatchObject({ sections: [{ text: 'Của tôi.' }] });
  });

  it('draft_WhenSomebodyChangedTheSameSectionMeanwhile_ShowsBothAndTheirsCanBeTaken', async () => {
    await open();
    type('Ưu điểm', 'Của tôi.');
    await settle();
    await leave();
    await harness.navigateByUrl('/bao-cao/r1');
    server.expectOne('/api/reviews/r1').flush(withText('assessment.strengths', 'Của người khác.'));
    await settle();
    expect(other()?.textContent).toContain('Của người khác.');
    button('Lấy bản của người kia').click();
    await settle();
    expect(field('Ưu điểm').value).toBe('Của người khác.');
    expect(other()).toBeNull();
    expect(page().textContent).not.toContain('Đã khôi phục');
  });

  it('draft_WhenTheReviewIsNoLongerWritten_IsShownForReading', async () => {
    await open();
    type('Ưu điểm', 'Chưa kịp lưu.');
    await settle();
    await leave();
    await harness.navigateByUrl('/bao-cao/r1');
    server.expectOne('/api/reviews/r1').flush(reviewOf({ version: 3, status: 'submitted', allowedActions: [] }));
    await settle();
    expect(page().querySelector('textarea')).toBeNull();
    expect(page().textContent).toContain('Chưa kịp lưu.');
  });

  it('saving_WhileTypingOn_KeepsWhatWasTypedMeanwhile', async () => {
    await open();
    type('Ưu điểm', 'Một.');
    await settle();
    button('Lưu nội dung').click();
    const call = server.expectOne((r) => r.method === 'PUT');
    type('Ưu điểm', 'Một. Hai.');
    call.flush(withText('assessment.strengths', 'Một.'));
    await settle();
    expect(field('Ưu điểm').value).toBe('Một. Hai.');
    expect(other()).toBeNull();
  });

  it('submit_WhenThePeriodStillRuns_SaysSoBeforeItIsDone', async () => {
    await harness.navigateByUrl('/bao-cao/r1');
    const review = reviewOf();
    review.parts.forEach((part) => (part.sections = part.sections.map((s) => ({ ...s, text: 'Đã viết.' }))));
    server.expectOne('/api/reviews/r1').flush(review);
    await settle();
    button('Gửi duyệt').click();
    await settle();
    server.expectOne('/api/reviews/r1/check').flush([
      { rule: null, severity: 'warning', message: 'Kỳ báo cáo đến hết ngày 31/12/2026 mới kết thúc.', where: null, field: null },
      { rule: 7, severity: 'warning', message: 'Thiếu dấu kết thúc.', where: 'Nội dung', field: null },
    ]);
    await settle();
    const dialog = document.querySelector('mat-dialog-container')!;
    expect(dialog.textContent).toContain('Kỳ báo cáo đến hết ngày 31/12/2026 mới kết thúc.');
    expect(dialog.textContent).toContain('lần cập nhật lúc 08:00 22/11/2026');
    expect(dialog.textContent).not.toContain('Thiếu dấu kết thúc.');
  });

  it('findings_OfWhatIsMissing_LeadToTheField', async () => {
    await open();
    page().querySelectorAll<HTMLElement>('[role=tab]')[2].click();
    await settle();
    server
      .expectOne('/api/reviews/r1/check')
      .flush([{ rule: null, severity: 'error', message: 'Mục “Ưu điểm” chưa có nội dung.', where: null, field: 'assessment.strengths' }]);
    await settle();
    expect(page().textContent).toContain('Còn thiếu');
    button('Đến chỗ viết').click();
    await settle();
    expect(page().querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Nội dung');
    expect(document.activeElement).toBe(field('Ưu điểm'));
  });

  const newReview = async () => {
    await harness.navigateByUrl('/bao-cao/moi');
    const issuers = [{ issuingBody: 'peoplesCommittee', boardId: null, name: 'Ủy ban nhân dân xã Ninh Giang' }];
    server
      .expectOne('/api/reviews/defaults?kind=sixMonth')
      .flush({ kind: 'sixMonth', from: '2026-07-01', to: '2026-12-31', title: 'Sơ kết 06 tháng cuối năm 2026', issuers });
    await settle();
    return { kind: 'sixMonth', from: '2025-07-01', to: '2025-12-31', title: 'Sơ kết 06 tháng cuối năm 2025', issuers };
  };
  const setDay = async (index: number, day: string) => {
    const input = page().querySelectorAll('app-date-input')[index].querySelector('input')!;
    input.value = day;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    input.dispatchEvent(new Event('blur'));
    await settle();
  };

  it('subject_WhenThePeriodChanges_FollowsIt', async () => {
    const earlier = await newReview();
    await setDay(0, '01/07/2025');
    await setDay(1, '31/12/2025');
    server.match('/api/reviews/defaults?kind=sixMonth&from=2025-07-01&to=2026-12-31').forEach((c) => c.flush(earlier));
    server.expectOne('/api/reviews/defaults?kind=sixMonth&from=2025-07-01&to=2025-12-31').flush(earlier);
    await settle();
    expect(field('Trích yếu').value).toBe('Sơ kết 06 tháng cuối năm 2025');
  });

  it('subject_WhenWrittenByHand_Stays', async () => {
    await newReview();
    type('Trích yếu', 'Sơ kết đợt cao điểm');
    await setDay(0, '01/08/2026');
    server.expectNone((r) => r.url === '/api/reviews/defaults');
    expect(field('Trích yếu').value).toBe('Sơ kết đợt cao điểm');
  });

  it('refusal_WhenTheFormChanges_IsNotSaidAnyLonger', async () => {
    await newReview();
    button('Lập và tính số liệu').click();
    await settle();
    server
      .expectOne((r) => r.method === 'POST')
      .flush({ status: 409, code: 'x', detail: 'Đã có báo cáo kỳ này.' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('Đã có báo cáo kỳ này.');
    type('Trích yếu', 'Sơ kết đợt khác');
    await settle();
    expect(page().querySelector('[role=alert]')).toBeNull();
  });
});
