import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NumberSeriesDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { Session } from '../core/session/session';
import { accountWith } from '../testing/account';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { nextSymbol } from './documents-model';
import { SeriesPage } from './series-page';

const plans: NumberSeriesDto = {
  bodyKind: 'peoplesCommittee',
  boardId: null,
  bodyName: 'Ủy ban nhân dân xã Thiện Tân',
  typeCode: 'KH',
  typeName: 'Kế hoạch',
  year: 2026,
  lastNumber: 80,
  nextSymbol: '81/KH-UBND',
  lastIssued: { id: 'd1', number: 80, symbol: '80/KH-UBND', day: '2026-12-25' },
  continuations: [
    {
      previousLastNumber: 0,
      lastNumber: 79,
      reason: 'Tiếp theo sổ giấy',
      userName: 'Lê Thị Thư',
      forName: null,
      at: '2026-11-22T03:00:00Z',
    },
  ],
};
const reports: NumberSeriesDto = {
  ...plans,
  typeCode: 'BC',
  typeName: 'Báo cáo',
  lastNumber: 0,
  nextSymbol: '01/BC-UBND',
  lastIssued: null,
  continuations: [],
};

describe('the number series', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const dialog = () => document.querySelector('mat-dialog-container')!;
  const field = (name: string) => dialog().querySelector<HTMLInputElement>(`[formControlName="${name}"]`)!;

  async function open(permissions: string[], url = '/so'): Promise<void> {
    const loading = TestBed.inject(Session).load();
    server.expectOne('/api/account/me').flush(accountWith({ permissions }));
    await loading;
    harness = await RouterTestingHarness.create(url);
    (await vi.waitFor(() => server.expectOne((r) => r.url === '/api/documents/series'))).flush([plans, reports]);
    await harness.fixture.whenStable();
  }

  async function type(name: string, value: string): Promise<void> {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input'));
    await harness.fixture.whenStable();
  }

  async function submit(): Promise<void> {
    dialog().querySelector('form')!.dispatchEvent(new Event('submit'));
    await harness.fixture.whenStable();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'so', component: SeriesPage }]),
        { provide: Clock, useValue: { now: () => new Date('2026-11-22T03:00:00Z'), today: () => '2026-11-22' } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  it('say where each stands, what comes next and who set it', async () => {
    await open([]);
    const words = page().textContent;
    for (const part of [
      '81/KH-UBND',
      '80/KH-UBND',
      '01/BC-UBND',
      'Chưa cấp số',
      'Lê Thị Thư đặt số cuối cùng từ 0 thành 79.',
      'Tiếp theo sổ giấy',
    ])
      expect(words).toContain(part);
  });

  it('are only looked at by who may not set them', async () => {
    await open([]);
    expect(page().textContent).not.toContain('Đặt số tiếp theo');
  });

  it('send what was seen with what is set, and show the refusal at its field', async () => {
    await open(['CameraProgram.Documents.ManageSeries']);
    page().querySelectorAll<HTMLButtonElement>('li > button')[1].click();
    await harness.fixture.whenStable();
    await type('lastNumber', '42');
    await type('reason', 'Sổ giấy');
    expect(dialog().textContent).toContain('Văn bản tiếp theo mang số 43/BC-UBND');
    await submit();

    const call = server.expectOne((r) => r.method === 'POST');
    expect(call.request.body).toMatchObject({ typeCode: 'BC', year: 2026, lastNumber: 42, knownLastNumber: 0, reason: 'Sổ giấy' });
    call.flush({ status: 400, errors: { lastNumber: ['Số đã dùng không cấp lại.'] } }, { status: 400, statusText: 'Bad Request' });
    await vi.waitFor(() => expect(dialog().textContent).toContain('Số đã dùng không cấp lại.'));
    expect(field('lastNumber').value).toBe('42');
  });

  it('do not go below the last paper that was signed here', async () => {
    await open(['CameraProgram.Documents.ManageSeries']);
    page().querySelectorAll<HTMLButtonElement>('li > button')[0].click();
    await harness.fixture.whenStable();
    await type('lastNumber', '79');
    await type('reason', 'Sổ giấy');
    await submit();
    server.expectNone((r) => r.method === 'POST');
  });
});

describe('nextSymbol', () => {
  it('counts on from a number, with two figures at least', () => {
    expect(nextSymbol(plans, 0)).toBe('01/KH-UBND');
    expect(nextSymbol(plans, 79)).toBe('80/KH-UBND');
  });

  it('says nothing for what is no number', () => {
    for (const bad of [null, -1, 1.5]) expect(nextSymbol(plans, bad)).toBeNull();
  });
});
