import { PartyDto, PartyListItemDto } from '../core/api/models';

/** A row for specs. */
export function partyItem(change: Partial<PartyListItemDto> = {}): PartyListItemDto {
  return {
    id: 'p1',
    version: 1,
    kind: 'household',
    fullName: 'Trần Văn Một Demo',
    representative: null,
    hamlet: { id: 'h1', name: 'Thôn Đông' },
    address: null,
    maskedPhone: '09•••••678',
    cameras: 1,
    ...change,
  };
}

/** A detail for specs. */
export function party(change: Partial<PartyDto> = {}): PartyDto {
  return {
    id: 'p1',
    version: 3,
    kind: 'household',
    fullName: 'Trần Văn Một Demo',
    representative: null,
    hamlet: { id: 'h1', name: 'Thôn Đông' },
    address: null,
    maskedPhone: '09•••••678',
    maskedIdNumber: null,
    account: null,
    cameraCount: 0,
    ownCameras: [],
    creationTime: '2026-03-16T02:00:00Z',
    ...change,
  };
}
