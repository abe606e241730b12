import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { beforeEach, describe, expect, it } from 'vitest';
import { CameraEventDto, CameraEventKind } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { CAMERA_ICONS, cameraSentence, siteTimeLine } from './camera-words';
import { nextOfCamera } from './camera-steps';
import { camera, cameraEvent } from './testing';

describe('the life of a camera in sentences', () => {
  let told: (change: Partial<CameraEventDto>) => string;
  let translate: (key: string, values?: Record<string, unknown>) => string;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideTestServerTexts()] });
    const texts = TestBed.inject(ServerTexts);
    translate = (key, values) => TestBed.inject(TranslocoService).translate<string>(key, values);
    told = (change) => cameraSentence(cameraEvent(change), translate, (type, member) => texts.enumText(type, member));
  });

  it('tells the old and the new direction', () =>
    expect(told({ kind: 'aimed', before: '45', after: '120' })).toBe('Lê Văn Demo ghi hướng quan sát từ 45° thành 120°'));

  it('tells a first direction without an old one', () =>
    expect(told({ kind: 'aimed', after: '120' })).toBe('Lê Văn Demo ghi hướng quan sát 120°'));

  it('tells a direction that was taken back as not measured', () =>
    expect(told({ kind: 'aimed', before: '45' })).toBe('Lê Văn Demo ghi hướng quan sát từ 45° thành chưa đo'));

  it('has a sentence for every kind of event', () => {
    for (const kind of Object.keys(CAMERA_ICONS) as CameraEventKind[]) {
      for (const before of [null, '45']) expect(told({ kind, before, after: '120' }), kind).not.toContain('cameras.history');
    }
  });

  it('has words for states, levels and checks', () => {
    expect(told({ kind: 'statusChanged', before: 'Working', after: 'Faulty' })).toBe(
      'Lê Văn Demo ghi tình trạng từ “Đang hoạt động” sang “Hỏng”',
    );
    expect(told({ kind: 'linkChanged', before: 'Registered', after: 'Connected' })).toContain('“Kết nối về Công an xã”');
    expect(told({ kind: 'imageChecked', after: 'Failed' })).toBe('Lê Văn Demo kiểm tra hình ảnh: Hình ảnh chưa đạt');
  });

  it('calls a camera without an owner the commune’s', () =>
    expect(told({ kind: 'ownerChanged', before: 'Trần Văn Một Demo' })).toBe(
      'Lê Văn Demo đổi chủ camera từ Trần Văn Một Demo sang xã, phường',
    ));

  it('says in whose place it was done', () =>
    expect(told({ forName: 'Hoàng Văn Demo' })).toBe('Lê Văn Demo, thay Hoàng Văn Demo ghi camera vào sổ'));

  it('tells the life of a site', () => {
    const [entry] = siteTimeLine(
      [{ kind: 'declined', at: '2026-03-16T02:00:00Z', byName: 'Lê Văn Demo', forName: null, note: 'Vướng dây' }],
      translate,
    );
    expect([entry.sentence, entry.note]).toEqual(['Lê Văn Demo không đồng ý', 'Vướng dây']);
  });
});

describe('what is done next with a camera', () => {
  const ALL = ['checkImage', 'edit', 'aim', 'reportOutOfOrder'] as const;

  it('is to look at the picture, once it is aimed', () => expect(nextOfCamera(camera({ actions: [...ALL] }))).toBe('checkImage'));

  it('is to measure the direction first', () =>
    expect(nextOfCamera(camera({ actions: [...ALL], aim: { bearing: null, fieldOfView: 90, range: 25 } }))).toBe('aim'));

  it('is to turn it when that was proposed', () => expect(nextOfCamera(camera({ actions: [...ALL], proposedBearing: 120 }))).toBe('aim'));

  it('is to report it as working before anything else', () =>
    expect(nextOfCamera(camera({ status: 'faulty', actions: ['checkImage', 'reportWorking'] }))).toBe('reportWorking'));

  it('is nothing when all is well, or when one may do nothing', () => {
    expect(nextOfCamera(camera({ imageCheck: 'passed', actions: [...ALL] }))).toBeNull();
    expect(nextOfCamera(camera())).toBeNull();
  });
});
