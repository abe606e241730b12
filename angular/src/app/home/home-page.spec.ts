import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from 'vitest';
import { DashboardItemDto } from '../core/api/models';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { HomePage } from './home-page';

const late: DashboardItemDto = {
  code: 'MyTasksLate',
  text: '3 việc của bạn hoặc đơn vị bạn đã quá hạn.',
  count: 3,
  data: {},
  link: '/nhiem-vu?mine=true&late=true',
  urgency: 'late',
};

describe('HomePage', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideTestServerTexts(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
  });

  const show = async (answer: (server: HttpTestingController) => void) => {
    const fixture = TestBed.createComponent(HomePage);
    fixture.detectChanges();
    answer(TestBed.inject(HttpTestingController));
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('shows each sentence as a link that keeps its filters', async () => {
    const page = await show((server) => server.expectOne('/api/dashboard').flush({ items: [late] }));
    const link = page.querySelector<HTMLAnchorElement>('li a')!;
    expect(link.getAttribute('href')).toBe('/nhiem-vu?mine=true&late=true');
    expect(link.textContent).toContain('đã quá hạn');
    expect(link.textContent).toContain('Quá hạn');
  });

  it('names a unit once that is called like the role', async () => {
    const unit = { id: 'u1', name: 'Phòng Kinh tế' };
    const signedIn = TestBed.inject(Session).load();
    const server = TestBed.inject(HttpTestingController);
    server
      .expectOne('/api/account/me')
      .flush(accountWith({ roles: [{ id: 'r1', code: 'Economic', name: 'Phòng Kinh tế' }], orgUnit: unit }));
    await signedIn;
    const page = await show(() => server.expectOne('/api/dashboard').flush({ items: [] }));
    expect(page.textContent.split('Phòng Kinh tế').length - 1).toBe(1);
  });

  it('says so when nothing waits', async () => {
    const page = await show((server) => server.expectOne('/api/dashboard').flush({ items: [] }));
    expect(page.textContent).toContain('Không có việc nào đang chờ bạn.');
  });

  it('says what went wrong and offers to try again', async () => {
    const page = await show((server) => server.expectOne('/api/dashboard').flush(null, { status: 500, statusText: 'Error' }));
    expect(page.querySelector('[role=alert] button')).not.toBeNull();
  });
});
