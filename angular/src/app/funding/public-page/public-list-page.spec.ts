import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PublicBudgetDisclosureItemDto, PublicDisclosuresDto } from '../../core/api/models';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { PublicListPage } from './public-list-page';

const COMMUNE: PublicDisclosuresDto = { communeName: 'Xã Demo', provinceName: 'Tỉnh Demo', programmeName: 'Camera an ninh', items: [] };
const LIST = {
  id: 'd1',
  title: 'Kết quả đợt 1',
  ledger: 'hamletB',
  hamletName: 'Thôn Đông',
  from: '2026-10-01',
  to: '2026-10-31',
  postedDay: '2026-11-01',
} as const;
const BUDGET: PublicBudgetDisclosureItemDto = {
  id: 'b1',
  kind: 'estimate',
  year: 2026,
  quarter: null,
  title: 'Dự toán 2026',
  from: '2026-11-02',
  to: null,
};

describe('the public page of a commune', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<PublicListPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const contributions = () => server.expectOne('/api/public/communes/09295/disclosures');
  const budgets = () => server.expectOne('/api/public/communes/09295/budget-disclosures');

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideTestServerTexts(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PublicListPage);
    fixture.componentRef.setInput('code', '09295');
    fixture.detectChanges();
  });

  it('shows_WhatIsPostedOfBothKinds', async () => {
    contributions().flush({ ...COMMUNE, items: [LIST] });
    budgets().flush([BUDGET]);
    await vi.waitFor(() => expect(page().textContent).toContain('Dự toán 2026'));
    const links = [...page().querySelectorAll('main a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['/cong-khai/09295/dong-gop/d1', '/cong-khai/09295/ngan-sach/b1']);
    expect(page().textContent).toContain('Thôn Đông');
  });

  it('nothingPosted_IsSaidFriendly', async () => {
    contributions().flush(COMMUNE);
    budgets().flush([]);
    await vi.waitFor(() => expect(page().textContent).toContain('Xã Demo hiện chưa đăng bảng công khai nào'));
  });

  it('unknownCommune_SaysWhatToDo', async () => {
    contributions().flush(null, { status: 404, statusText: 'Not Found' });
    budgets().flush(null, { status: 404, statusText: 'Not Found' });
    await vi.waitFor(() => expect(page().textContent).toContain('Không tìm thấy xã, phường này'));
  });

  it('budgetsThatCannotBeRead_LeaveTheContributionsStanding', async () => {
    contributions().flush({ ...COMMUNE, items: [LIST] });
    budgets().flush(null, { status: 500, statusText: 'Fault' });
    await vi.waitFor(() => expect(page().querySelector('[role="alert"]')).not.toBeNull());
    expect(page().textContent).toContain('Kết quả đợt 1');
  });
});
