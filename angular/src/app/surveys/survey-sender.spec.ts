import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from 'vitest';
import { OutboxItem } from '../core/offline/outbox-item';
import { surveyAddress, surveySender, toInput } from './survey-sender';
import { FoundThing } from './surveys-model';
import { foundThing } from './testing';

const itemOf = (payload: FoundThing, photos: string[] = []): OutboxItem<FoundThing> => ({
  id: 'f1',
  kind: 'survey',
  title: 'Phiếu',
  payload,
  photos: photos.map((id) => ({ id, name: `${id}.jpg`, type: 'image/jpeg', size: 1, attachmentId: null })),
  state: 'sending',
  createdAt: '2026-11-22T02:00:00Z',
  changedAt: '2026-11-22T02:00:00Z',
  sentAt: null,
  lastProblem: null,
  attempts: 1,
  nextTryAt: 0,
});

describe('sending of a finding', () => {
  it('puts it under the id of the phone, with the photographs in their order', () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const send = TestBed.runInInjectionContext(surveySender);
    const ids = new Map([
      ['p1', 'a1'],
      ['p2', 'a2'],
    ]);
    send(itemOf(foundThing('nothingFound'), ['p2', 'p1']), ids).subscribe();
    const call = TestBed.inject(HttpTestingController).expectOne('/api/survey-findings/f1');
    expect(call.request.method).toBe('PUT');
    expect((call.request.body as { attachmentIds: string[] }).attachmentIds).toEqual(['a2', 'a1']);
  });

  it('sends an existing camera with its owner; what was left blank is nothing', () => {
    const owner = { kind: 'household' as const, name: ' Trần Thị Hai Demo ', representative: '', phone: '0912 000 172', address: ' ' };
    const input = toInput(
      foundThing('existingCamera', { position: { latitude: 21, longitude: 106 }, accuracy: 7, owner, serial: 'SN 1' }),
      [],
    );
    expect(input.owner).toEqual({
      kind: 'household',
      name: 'Trần Thị Hai Demo',
      representative: null,
      phone: '0912 000 172',
      address: null,
    });
    expect(input).toMatchObject({ kind: 'existingCamera', routeId: 'r1', accuracy: 7, serial: 'SN 1', model: null, lensCount: 1 });
    expect(input.mount).toBeUndefined();
  });

  it('sends no owner with a proposed site, and no exactness without a position', () => {
    const input = toInput(foundThing('proposedSite', { accuracy: 7, mount: 'newPole', bearingAfter: 30 }), []);
    expect(input.owner).toBeUndefined();
    expect(input).toMatchObject({ mount: 'newPole', bearingAfter: 30, accuracy: null });
  });

  it('names the camera to be turned with the version that the phone had read', () => {
    const input = toInput(foundThing('reaim', { bearing: 90, bearingAfter: 110, serial: 'SN1' }), []);
    expect(input).toMatchObject({ cameraId: 'c1', cameraVersion: 8, bearing: 90, bearingAfter: 110 });
    expect(input.serial).toBeUndefined();
  });

  it('says which received finding it corrects', () => {
    expect(toInput({ ...foundThing('nothingFound'), corrects: 'f0' }, []).correctsId).toBe('f0');
    expect(toInput(foundThing('nothingFound'), []).correctsId).toBeNull();
  });

  it('leads from the list of what waits back to the form', () => {
    expect(surveyAddress(itemOf(foundThing('reaim')))).toBe('/khao-sat/tuyen/r1/phieu/f1');
  });
});
