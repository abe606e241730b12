import { describe, expect, it } from 'vitest';
import { compare, takenAtFirst } from './comparison';
import { CAMERA_DOUBTS, DECISIONS } from './surveys-model';
import { doubtful, finding } from './testing';

const say = (key: string, values?: Record<string, unknown>) => `${key} ${Object.values(values ?? {}).join(' ')}`.trim();

describe('finding and register side by side', () => {
  it('offers to take over only what differs and was found', () => {
    const lines = compare(finding(), say);
    expect(lines.filter((line) => line.field).map((line) => line.field)).toEqual(['bearing', 'lensCount', 'retentionDays']);
    expect(lines.find((line) => line.label === 'surveys.form.serial')).toMatchObject({ found: '', registered: 'SN1', field: null });
  });

  it('ticks at first only what loses nothing', () => {
    expect(takenAtFirst(finding(), compare(finding(), say))).toEqual(['retentionDays']);
  });

  it('ticks the proposed direction of a camera that was changed meanwhile', () => {
    const turned = finding({ kind: 'reaim', doubt: 'cameraChanged', bearingAfter: 110, doubtful: doubtful({ proposedBearing: 200 }) });
    const lines = compare(turned, say);
    expect(takenAtFirst(turned, lines)).toContain('proposedBearing');
    expect(lines.find((line) => line.label === 'surveys.form.lenses')?.field).toBeNull();
  });

  it('takes nothing over into an owner or a site', () => {
    for (const doubt of ['samePhone', 'sameSite'] as const) {
      expect(compare(finding({ doubt }), say).some((line) => line.field)).toBe(false);
    }
  });

  it('compares nothing with what is gone', () => {
    expect(compare(finding({ doubtful: null }), say)).toEqual([]);
  });

  it('names the owner of the number with the other cameras, to be compared', () => {
    const other = doubtful({ ownerName: 'Phan Thị Demo', address: 'Số 12', cameras: ['Cổng', 'Sân'], lensCount: 0 });
    const lines = compare(finding({ doubt: 'samePhone', doubtful: other }), say);
    expect(lines.find((line) => line.label === 'surveys.form.ownerName')).toMatchObject({
      found: 'Trần Thị Hai Demo',
      registered: 'Phan Thị Demo',
    });
    expect(lines.find((line) => line.label === 'surveys.form.address')?.registered).toBe('Số 12');
    expect(lines.find((line) => line.label === 'surveys.decision.ownCameras')?.registered).toBe('Cổng\nSân');
  });

  it('lets nobody take anything out of use as new', () => {
    expect(DECISIONS.outOfUse).toEqual(['dismiss']);
    for (const doubt of CAMERA_DOUBTS) expect(DECISIONS[doubt][0]).toBe('sameThing');
  });
});
