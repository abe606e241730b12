import { HttpRequest, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreateReceiptInput } from '../../core/api/models';
import { IDEMPOTENCY_KEY } from '../../core/http/request-options';
import { Session } from '../../core/session/session';
import { accountWith } from '../../testing/account';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { AGREEMENT, campaign, receipt } from '../testing';
import { ReceiptFormPage } from './receipt-form-page';

const URL = '/api/funding/receipts';

describe('writing receipts', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const field = <T extends HTMLElement = HTMLInputElement>(selector: string) => page().querySelector<T>(selector)!;
  const shown = campaign({ status: 'open', agreement: AGREEMENT });

  async function open(): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions: ['CameraProgram.Funding.CollectHamlet'] }));
    await loading;
    harness = await RouterTestingHarness.create('/moi');
    await settle();
  }

  /** Answers what the form asks for by itself, until it asks no more. */
  async function settle(): Promise<void> {
    for (let round = 0; round < 5; round++) {
      server.match((r) => r.method === 'GET').forEach((r) => r.flush(answerTo(r.request)));
      await harness.fixture.whenStable();
    }
  }

  function answerTo({ url }: HttpRequest<unknown>): object {
    return url.endsWith('/c1') ? shown : { items: url.endsWith('/campaigns') ? [shown] : [], total: url.endsWith('/campaigns') ? 1 : 0 };
  }

  function type(selector: string, text: string): void {
    const input = field(selector);
    input.value = text;
    input.dispatchEvent(new Event('input'));
  }

  async function fill(name: string, amount: string): Promise<void> {
    [...page().querySelectorAll<HTMLInputElement>('app-giver-fields input[type=radio]')][1].click();
    await settle();
    type('input[formcontrolname=name]', name);
    type('app-money-input input', amount);
    await settle();
  }

  async function send() {
    field<HTMLButtonElement>('button[type=submit]').click();
    field<HTMLButtonElement>('button[type=submit]').click();
    await harness.fixture.whenStable();
    return server.match((r) => r.method === 'POST' && r.url === URL);
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'moi', component: ReceiptFormPage }], withComponentInputBinding()),
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => localStorage.clear());

  it('theOnlyOpenCampaign_IsChosenAndGivesTheReason', async () => {
    await open();
    await fill('Nguyễn Văn An Demo', '500.000 đ');
    const [sent] = await send();
    const body = sent.request.body as CreateReceiptInput;
    expect(body).toMatchObject({ campaignId: 'c1', amount: 500_000, channel: 'cash', reason: 'Ủng hộ: Camera ngõ 5' });
    expect(body.giver).toMatchObject({ name: 'Nguyễn Văn An Demo', kind: 'household' });
  });

  it('pressedTwice_IsSentOnce', async () => {
    await open();
    await fill('Nguyễn Văn An Demo', '500000');
    expect(await send()).toHaveLength(1);
  });

  it('decimals_AreRefusedAtTheirField', async () => {
    await open();
    await fill('Nguyễn Văn An Demo', '500,5');
    expect(await send()).toHaveLength(0);
    expect(field('app-money-input').textContent).not.toBe('');
  });

  it('afterALostConnection_TheSameKeyIsSentAgain', async () => {
    await open();
    await fill('Nguyễn Văn An Demo', '500000');
    const [first] = await send();
    first.error(new ProgressEvent('error'));
    await settle();
    const [second] = await send();
    expect(second.request.context.get(IDEMPOTENCY_KEY)).toBe(first.request.context.get(IDEMPOTENCY_KEY));
  });

  it('next_KeepsCampaignAndReason_AndTakesAnotherKey', async () => {
    await open();
    await fill('Nguyễn Văn An Demo', '500000');
    const [first] = await send();
    first.flush(receipt());
    await settle();
    expect(page().textContent).toContain('Đã lập phiếu thu số 0012/2026');
    field<HTMLButtonElement>('.next').click();
    await settle();
    expect(field('input[formcontrolname=name]').value).toBe('');
    expect(field('app-money-input input').value).toBe('');
    type('input[formcontrolname=name]', 'Trần Thị Bình Demo');
    type('app-money-input input', '200000');
    await settle();
    const [second] = await send();
    expect(second.request.body).toMatchObject({ campaignId: 'c1', amount: 200_000, reason: 'Ủng hộ: Camera ngõ 5' });
    expect(second.request.context.get(IDEMPOTENCY_KEY)).not.toBe(first.request.context.get(IDEMPOTENCY_KEY));
  });

  it('closedCampaign_IsToldWithTheWayToIt', async () => {
    await open();
    await fill('Nguyễn Văn An Demo', '500000');
    const [sent] = await send();
    sent.flush({ code: 'CameraProgram:Funding:NotOpen', detail: 'Đợt này đã kết thúc.' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(page().textContent).toContain('Đợt này đã kết thúc.');
    expect(field<HTMLAnchorElement>('[remedy]').getAttribute('href')).toBe('/dong-gop/dot-van-dong/c1');
  });
});
