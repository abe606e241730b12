import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { FaultyCameraOptionDto } from '../core/api/models';
import { provideTestTexts } from '../testing/texts';
import { ReportPage } from './report-page';

const CAMERA: FaultyCameraOptionDto = {
  id: 'c1',
  name: 'Cổng chợ',
  code: 'CAM-01',
  location: null,
  hamletName: 'Đèo Lăn',
  status: 'working',
  openTickets: [{ id: 't1', kind: 'power', status: 'assigned', reportedAt: '2026-03-16T02:00:00Z', reporterName: 'Trưởng thôn Demo' }],
};

describe('report of a fault', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  /** Lets the promises of a flushed answer go on, then the view. */
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const cameras = () => server.match((r) => r.url === '/api/maintenance/cameras').forEach((r) => r.flush({ items: [CAMERA], total: 1 }));
  const chip = (index: number) => page().querySelectorAll<HTMLElement>('mat-chip-option button')[index].click();

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'bao-tri/bao', component: ReportPage },
            { path: '**', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/bao-tri/bao?camera=c1');
    await settle();
    cameras();
    await settle();
  });

  it('asks for the kind of fault before anything is sent', async () => {
    page().querySelector('form')!.dispatchEvent(new Event('submit'));
    await settle();

    server.expectNone('/api/maintenance/tickets');
    expect(page().querySelector('[role=alert]')).not.toBeNull();
  });

  it('says that there is a ticket for the same fault, and sends another one only when told so', async () => {
    chip(3);
    await settle();
    expect(page().querySelector('.already')!.textContent).toContain('Trưởng thôn Demo');

    page().querySelector<HTMLInputElement>('.already input[type=checkbox]')!.click();
    page().querySelector('form')!.dispatchEvent(new Event('submit'));
    await settle();

    const sent = server.expectOne('/api/maintenance/tickets').request.body as Record<string, unknown>;
    expect(sent).toMatchObject({ cameraId: 'c1', kind: 'power', isAnotherFault: true, description: null, attachmentIds: [] });
  });

  it('asks for words when the fault is another one', async () => {
    chip(7);
    await settle();
    page().querySelector('form')!.dispatchEvent(new Event('submit'));
    await settle();

    server.expectNone('/api/maintenance/tickets');
  });
});
