import { FindingDto, FindingDoubtfulDto, SurveyPackDto } from '../core/api/models';
import { findingForm } from './finding-form';
import { FoundThing } from './surveys-model';

/** For specs: a finding that waits because a camera is at the same place. */
export function finding(change: Partial<FindingDto> = {}): FindingDto {
  return {
    id: 'f1',
    version: 3,
    kind: 'existingCamera',
    status: 'waiting',
    doubt: 'samePlace',
    doubtful: doubtful(),
    metresFromRoute: null,
    camerasOfRoute: [],
    route: { id: 'r1', name: 'Ngõ 1 Đèo Lăn' },
    surveyorName: 'Hoàng Văn Demo Một',
    foundAt: '2026-11-22T02:00:00Z',
    ownerKind: 'household',
    ownerName: 'Trần Thị Hai Demo',
    representative: null,
    maskedPhone: '09•••••172',
    address: null,
    position: { latitude: 21.59, longitude: 106.31 },
    accuracy: 7,
    place: 'Đầu ngõ',
    lensCount: 2,
    model: 'Hikvision',
    serial: null,
    bearing: 45,
    bearingAfter: null,
    fieldOfView: null,
    range: null,
    retentionDays: 15,
    mount: null,
    isImportant: false,
    suitsTechnically: true,
    suitsAppearance: null,
    suitsOperation: null,
    needsFewestLenses: false,
    technician: null,
    note: null,
    camera: null,
    site: null,
    party: null,
    photoIds: [],
    decidedByName: null,
    decidedAt: null,
    decision: null,
    mayDecide: true,
    ...change,
  };
}

/** For specs: the camera it resembles. */
export function doubtful(change: Partial<FindingDoubtfulDto> = {}): FindingDoubtfulDto {
  return {
    id: 'c1',
    version: 8,
    name: 'Trần Thị Hai Demo – Ngõ 1',
    ownerName: 'Trần Thị Hai Demo',
    representative: null,
    maskedPhone: '09•••••172',
    address: null,
    cameras: [],
    position: { latitude: 21.59, longitude: 106.31 },
    distance: 0,
    bearing: 90,
    proposedBearing: null,
    lensCount: 1,
    model: 'Hikvision',
    serial: 'SN1',
    retentionDays: null,
    status: 'Working',
    ...change,
  };
}

/** For specs: one route with a camera and a site. */
export function surveyPack(change: Partial<SurveyPackDto> = {}): SurveyPackDto {
  return {
    readAt: '2026-11-22T02:00:00Z',
    routes: [
      {
        id: 'r1',
        name: 'Ngõ 1 Đèo Lăn',
        kind: 'alley',
        hamlet: { id: 'h1', name: 'Thôn Đèo Lăn' },
        lengthMetres: 110,
        isKey: false,
        points: [
          { latitude: 21.59, longitude: 106.31 },
          { latitude: 21.591, longitude: 106.311 },
        ],
        lastSurveyed: null,
      },
    ],
    cameras: [
      {
        id: 'c1',
        version: 8,
        name: 'Camera đầu ngõ',
        ownerName: 'Trần Thị Hai Demo',
        routeId: 'r1',
        position: { latitude: 21.59, longitude: 106.31 },
        bearing: 90,
        fieldOfView: 90,
        range: 25,
        status: 'working',
        imageCheck: 'passed',
        proposedBearing: null,
      },
    ],
    sites: [],
    ...change,
  };
}

/** For specs: what the outbox holds of a finding. */
export function foundThing(kind: FoundThing['kind'], content: Partial<FoundThing['content']> = {}): FoundThing {
  return {
    kind,
    route: { id: 'r1', name: 'Ngõ 1 Đèo Lăn' },
    foundAt: '2026-11-22T02:00:00Z',
    camera: kind === 'reaim' ? { id: 'c1', name: 'Camera đầu ngõ', version: 8 } : null,
    content: { ...findingForm(kind).getRawValue(), ...content },
  };
}
