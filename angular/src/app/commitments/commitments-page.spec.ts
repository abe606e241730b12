import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Download } from '../core/http/download';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { Dialogs } from '../ui/dialogs';
import { CommitmentsPage } from './commitments-page';
import { CONTACTS } from './commitments-model';
import { listItem } from './testing';

describe('the list of commitments', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const save = vi.fn<Download['save']>(() => Promise.resolve());
  const choose = vi.fn<Dialogs['choose']>();
  const page = () => harness.routeNativeElement!;
  const button = (words: string) => [...document.querySelectorAll('button')].find((b) => b.textContent.includes(words))!;

  async function open(url: string, permissions: string[] = []): Promise<string> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    harness = await RouterTestingHarness.create(url);
    const asked = await vi.waitFor(() => server.expectOne((r) => r.url === '/api/commitments'));
    asked.flush({ items: [listItem()], total: 1 });
    server
      .match((r) => r.url !== '/api/commitments')
      .forEach((r) => r.flush(r.request.url === '/api/hamlets' ? { items: [], total: 0 } : []));
    await harness.fixture.whenStable();
    return asked.request.params.toString();
  }

  beforeEach(() => {
    save.mockClear();
    choose.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'cam-ket', component: CommitmentsPage }]),
        { provide: Download, useValue: { save } },
        { provide: Dialogs, useValue: { choose } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('opened_WithFiltersInTheAddress_AsksForThose', async () => {
    expect(await open('/cam-ket?state=signed&q=dao')).toContain('state=signed');
    expect(page().textContent).toContain('Nguyễn Văn Demo');
  });

  it('print_WhenContactsMayNotBeSeen_LeavesThemOpenWithoutAsking', async () => {
    await open('/cam-ket?state=signed');
    button('In danh sách này').click();
    await harness.fixture.whenStable();
    expect(choose).not.toHaveBeenCalled();
    expect(save).toHaveBeenCalledWith(
      '/api/commitments/papers.pdf',
      'cam-ket.pdf',
      expect.objectContaining({ state: 'signed', withContacts: 'false' }),
    );
  });

  it('print_WhenThePersonTurnsBack_PrintsNothing', async () => {
    choose.mockResolvedValue(null);
    await open('/cam-ket', [CONTACTS]);
    button('In danh sách này').click();
    await harness.fixture.whenStable();
    expect(choose).toHaveBeenCalledOnce();
    expect(save).not.toHaveBeenCalled();
  });
});
