import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CampaignDto } from '../../core/api/models';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { accountWith } from '../../testing/account';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { Dialogs } from '../../ui/dialogs';
import { AGREEMENT, campaign } from '../testing';
import { CampaignPage } from './campaign-page';

describe('the page of a campaign', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const confirm = vi.fn<Dialogs['confirm']>();
  const failed = vi.fn<Notices['failed']>();
  const page = () => harness.routeNativeElement!;
  const named = (words: string) => [...page().querySelectorAll<HTMLElement>('button, a')].find((b) => b.textContent.includes(words));

  async function open(shown: CampaignDto, permissions: string[], hamlets: { id: string; name: string }[] = []): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions: permissions.map((p) => `CameraProgram.Funding.${p}`), hamlets }));
    await loading;
    harness = await RouterTestingHarness.create('/dot/c1');
    (await vi.waitFor(() => server.expectOne('/api/funding/campaigns/c1'))).flush(shown);
    await vi.waitFor(() => expect(page().querySelector('h1')).toBeTruthy());
    await harness.fixture.whenStable();
  }

  beforeEach(() => {
    confirm.mockReset();
    failed.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'dot/:id', component: CampaignPage }], withComponentInputBinding()),
        { provide: Dialogs, useValue: { confirm } },
        { provide: Notices, useValue: { failed, done: vi.fn() } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('draftOfAHamlet_AsksForTheAgreementFirst', async () => {
    await open(campaign(), ['ViewHamlet', 'ManageHamlet', 'CollectHamlet']);
    expect(named('Ghi thỏa thuận của cư dân')).toBeTruthy();
    expect(named('Mở đợt vận động')).toBeUndefined();
    expect(named('Lập phiếu thu')).toBeUndefined();
  });

  it('draftOfTheCommune_AsksOnlyTheChairmanForTheDecision', async () => {
    await open(campaign({ ledger: 'communeA', hamlet: null }), ['ViewCommune', 'ManageCommune']);
    expect(named('Ghi quyết định tiếp nhận')).toBeUndefined();
    expect(page().textContent).toContain('Chủ tịch UBND quyết định tiếp nhận');
  });

  it('open_WhenThePersonTurnsBack_SendsNothing', async () => {
    confirm.mockResolvedValue(false);
    await open(campaign({ agreement: AGREEMENT }), ['ViewHamlet', 'ManageHamlet']);
    named('Mở đợt vận động')!.click();
    await harness.fixture.whenStable();
    server.expectNone('/api/funding/campaigns/c1/open');
  });

  it('open_WhenRefused_TellsAndReadsTheCampaignAnew', async () => {
    confirm.mockResolvedValue(true);
    await open(campaign({ agreement: AGREEMENT }), ['ViewHamlet', 'ManageHamlet']);
    named('Mở đợt vận động')!.click();
    const asked = await vi.waitFor(() => server.expectOne('/api/funding/campaigns/c1/open'));
    asked.flush({ code: 'CameraProgram:Funding:AgreementMissing' }, { status: 409, statusText: 'Conflict' });
    (await vi.waitFor(() => server.expectOne('/api/funding/campaigns/c1'))).flush(campaign({ version: 4 }));
    await vi.waitFor(() => expect(named('Ghi thỏa thuận của cư dân')).toBeTruthy());
    expect(failed).toHaveBeenCalledOnce();
  });

  it('openCampaignOfTheCommune_IsNotCollectedForByWhoIsLimitedToHamlets', async () => {
    const hamlets = [{ id: 'h1', name: 'Đông' }];
    await open(campaign({ ledger: 'communeA', status: 'open' }), ['ViewCommune', 'CollectCommune'], hamlets);
    expect(named('Lập phiếu thu')).toBeUndefined();
  });
});
