import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BankLeftOverDto, BankLineDto, BankMatchDto, BankStatementDto } from '../../core/api/models';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { accountWith } from '../../testing/account';
import { provideTestServerTexts } from '../../testing/server-texts';
import { provideTestTexts } from '../../testing/texts';
import { StatementPage } from './statement-page';

const STATEMENT: BankStatementDto = {
  id: 's1',
  version: 1,
  ledger: 'hamletB',
  hamlet: { id: 'h1', name: 'Thôn Đông' },
  fileName: 'saoke.csv',
  from: '2026-10-01',
  to: '2026-10-31',
  lines: 1,
  repeated: 0,
  open: 1,
  incoming: 500_000,
  outgoing: 0,
  creationTime: '2026-11-01T00:00:00Z',
};
const PAPER: BankMatchDto = { kind: 'receipt', documentId: 'r1', day: '2026-10-05', amount: 500_000, words: 'PT 0001/2026' };
const LINE: BankLineDto = {
  id: 'l1',
  version: 4,
  statementId: 's1',
  day: '2026-10-05',
  amount: 500_000,
  text: 'UNG HO',
  reference: 'FT1',
  state: 'open',
  match: null,
  setAsideReason: null,
  decidedByName: null,
  decidedForName: null,
  suggestion: PAPER,
};
const LEFT: BankLeftOverDto = {
  lines: [LINE],
  lineCount: 1,
  linesIn: 500_000,
  linesOut: 0,
  papers: [PAPER],
  paperCount: 1,
  papersIn: 500_000,
  papersOut: 0,
};

describe('matching a statement', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const failed = vi.fn<Notices['failed']>();
  const page = () => harness.routeNativeElement!;
  const button = (words: string) => [...page().querySelectorAll('button')].find((b) => b.textContent.trim() === words);

  async function open(permissions: string[]): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    harness = await RouterTestingHarness.create('/sao-ke/s1');
    await answer();
  }

  async function answer(): Promise<void> {
    (await vi.waitFor(() => server.expectOne('/api/funding/statements/s1'))).flush({ ...STATEMENT });
    (await vi.waitFor(() => server.expectOne((r) => r.url.endsWith('/lines')))).flush({ items: [LINE], total: 1 });
    (await vi.waitFor(() => server.expectOne((r) => r.url.endsWith('/left-over')))).flush(LEFT);
    await harness.fixture.whenStable();
  }

  beforeEach(() => {
    failed.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'sao-ke/:id', component: StatementPage }], withComponentInputBinding()),
        { provide: Notices, useValue: { failed, done: vi.fn() } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  it('suggestion_IsTakenOnceHoweverOftenItIsPressed', async () => {
    await open(['CameraProgram.Funding.CollectHamlet']);
    button('Khớp')!.click();
    button('Khớp')!.click();
    const asked = server.expectOne('/api/funding/statements/lines/l1/match');
    expect(asked.request.body).toEqual({ kind: 'receipt', documentId: 'r1' });
    asked.flush({ ...LINE, state: 'matched', match: PAPER });
    await answer();
  });

  it('refusal_IsToldAndTheLinesAreReadAnew', async () => {
    await open(['CameraProgram.Funding.CollectHamlet']);
    button('Khớp')!.click();
    server.expectOne('/api/funding/statements/lines/l1/match').flush(null, { status: 412, statusText: 'Stale' });
    await answer();
    expect(failed).toHaveBeenCalledOnce();
  });

  it('whoOnlyReads_SeesTheSuggestionAndNoButtons', async () => {
    await open([]);
    expect(page().textContent).toContain('PT 0001/2026');
    expect(button('Khớp')).toBeUndefined();
    expect(button('Để riêng')).toBeUndefined();
  });
});
