import { CameraDto, CameraEventDto } from '../core/api/models';

/** An event of a camera for specs. */
export function cameraEvent(change: Partial<CameraEventDto> = {}): CameraEventDto {
  return {
    kind: 'registered',
    at: '2026-03-16T02:00:00Z',
    byName: 'Lê Văn Demo',
    forName: null,
    before: null,
    after: null,
    note: null,
    fileId: null,
    ...change,
  };
}

/** A camera for specs: placed, aimed, its picture not yet looked at. */
export function camera(change: Partial<CameraDto> = {}): CameraDto {
  return {
    id: 'c1',
    version: 4,
    name: 'Camera Trần Văn Một Demo',
    code: 'TT-001',
    status: 'working',
    statusSince: '2026-03-16T02:00:00Z',
    owner: { id: 'p1', name: 'Trần Văn Một Demo' },
    ownerKind: 'household',
    hamlet: { id: 'h1', name: 'Đông' },
    route: null,
    site: null,
    location: null,
    position: { latitude: 21.65, longitude: 106.7 },
    aim: { bearing: 45, fieldOfView: 90, range: 25 },
    proposedBearing: null,
    imageCheck: 'waiting',
    imageCheckedAt: null,
    reaimedAt: null,
    lensCount: 1,
    model: null,
    serial: null,
    mac: null,
    resolution: null,
    retentionDays: null,
    installedDay: null,
    warrantyTo: null,
    funding: 'socialised',
    conformity: 'unknown',
    conformityReference: null,
    note: null,
    link: 'registered',
    isPublicAsset: false,
    handedOverDay: null,
    actions: [],
    events: [cameraEvent()],
    ...change,
  };
}
