import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveCameraDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { provideTestTexts } from '../testing/texts';
import { PlaybackPage } from './playback-page';

const CAMERA: LiveCameraDto = {
  id: 'c1',
  name: 'Cổng chợ',
  code: 'CAM-01',
  location: null,
  hamlet: { id: 'h1', name: 'Đèo Lăn' },
  status: 'working',
  position: null,
  state: 'live',
  since: null,
  fault: null,
  hasSub: false,
  isRecorded: true,
  isSample: false,
  mayPlayBack: true,
};
const NOW = new Date('2026-11-23T07:00:15Z');

describe('page of one camera', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  const timelines = () => server.match((r) => r.url === '/api/live/cameras/c1/timeline');
  const answerTimelines = async () => {
    timelines().forEach((asked) => {
      const [from, to] = [asked.request.params.get('from')!, asked.request.params.get('to')!];
      asked.flush({ from, to, recorded: [{ from, to: '2026-11-23T06:00:00Z' }], held: [], allowed: [{ from, to }] });
    });
    await settle();
  };

  beforeEach(async () => {
    vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
    vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        { provide: Clock, useValue: { now: () => NOW, today: () => '2026-11-23' } },
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'truc-tiep/:id', component: PlaybackPage }], withComponentInputBinding()),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/truc-tiep/c1');
    await settle();
  });

  afterEach(() => vi.restoreAllMocks());

  const open = async (change: Partial<LiveCameraDto> = {}) => {
    server.expectOne('/api/live/cameras/c1').flush({ ...CAMERA, ...change });
    await settle();
    await answerTimelines();
  };
  const press = async (word: string) => {
    [...page().querySelectorAll('button')].find((b) => b.textContent.includes(word))!.click();
    await settle();
    await answerTimelines();
  };

  it('begins as it happens', async () => {
    await open();
    expect(page().querySelector('h1')!.textContent).toContain('Cổng chợ');
    expect(page().querySelector('app-live-tile')).not.toBeNull();
    expect(page().querySelector('app-playback-tile')).toBeNull();
  });

  it('goes back ten minutes and returns to the present', async () => {
    await open();
    await press('−10 phút');
    expect(page().querySelector('app-playback-tile')).not.toBeNull();
    expect(page().querySelector('.moment')!.textContent).toBe('13:50:00 23/11/2026');
    await press('Về trực tiếp');
    expect(page().querySelector('app-live-tile')).not.toBeNull();
  });

  it('shows the moment that was typed, also on another day', async () => {
    await open();
    const field = page().querySelector<HTMLInputElement>('app-date-time-input input')!;
    field.value = '21/11/2026 8h30';
    field.dispatchEvent(new Event('input'));
    const submitted = new Event('submit', { cancelable: true });
    page().querySelector('form.goto')!.dispatchEvent(submitted);
    await settle();
    expect(submitted.defaultPrevented).toBe(true);
    expect(page().querySelector('.moment')!.textContent).toBe('08:30:00 21/11/2026');
    expect(timelines()[0].request.params.get('from')).toBe('2026-11-20T17:00:00.000Z');
  });

  it('has no line where nothing is recorded, and says so', async () => {
    await open({ isRecorded: false });
    expect(page().querySelector('app-day-line')).toBeNull();
    expect(page().textContent).toContain('không ghi hình');
  });

  it('says why the camera cannot be watched', async () => {
    server
      .expectOne('/api/live/cameras/c1')
      .flush({ title: 'Không được', detail: 'Anh/chị chưa được cấp quyền xem camera này.' }, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(page().textContent).toContain('chưa được cấp quyền');
    expect(page().querySelector('video')).toBeNull();
  });
});
