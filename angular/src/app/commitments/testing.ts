import { CommitmentDto, CommitmentListItemDto, CommitmentTermsDto } from '../core/api/models';

export const TERMS: CommitmentTermsDto = {
  id: 't1',
  version: 1,
  number: 2,
  state: 'inForce',
  title: 'Tham gia xây dựng mô hình “Camera an ninh”',
  introduction: 'Tôi tự nguyện cam kết:',
  clauses: [
    { text: 'Hướng camera ra nơi công cộng.', source: null },
    { text: 'Báo tin khi nghi vấn.', source: 'Theo kế hoạch.' },
  ],
  contactConsentText: 'Đồng ý để xã liên hệ với tôi.',
  contactConsentBasis: null,
  contactConsentBasisStatus: 'secondarySource',
  termMonths: 24,
  from: '2026-11-01',
  replacedFrom: null,
};

/** A draft of a household for specs. */
export function commitment(change: Partial<CommitmentDto> = {}): CommitmentDto {
  return {
    id: 'c1',
    version: 3,
    partyId: 'p1',
    partyKind: 'household',
    fullName: 'Nguyễn Văn Demo',
    representative: null,
    address: 'Ngõ 3',
    hamlet: { id: 'h1', name: 'Thôn Đông' },
    state: 'draft',
    terms: TERMS,
    termsAreInForce: true,
    cameras: [
      {
        cameraId: 'k1',
        name: 'Cổng nhà',
        code: null,
        location: 'Cổng nhà',
        lensCount: 2,
        model: 'IP 2 MP',
        bearing: 45,
        retentionDays: 15,
        latitude: null,
        longitude: null,
        isRetired: false,
      },
    ],
    supports: { internet: true, power: false, protection: false, place: false, note: null },
    termMonths: 24,
    contactConsent: 'notAsked',
    signedDay: null,
    validTo: null,
    confirmedDay: null,
    withdrawnDay: null,
    renewedDay: null,
    signature: null,
    renewsId: null,
    renewedById: null,
    history: [{ kind: 'drafted', at: '2026-11-22T02:00:00Z', byName: 'Trưởng Thôn Demo', forName: null, note: null }],
    creationTime: '2026-11-22T02:00:00Z',
    ...change,
  };
}

/** A row for specs. */
export function listItem(change: Partial<CommitmentListItemDto> = {}): CommitmentListItemDto {
  return {
    id: 'c1',
    version: 3,
    partyId: 'p1',
    partyKind: 'household',
    fullName: 'Nguyễn Văn Demo',
    hamlet: { id: 'h1', name: 'Thôn Đông' },
    address: 'Ngõ 3',
    state: 'signed',
    termsNumber: 2,
    cameras: 1,
    signedDay: '2026-11-20',
    validTo: '2028-11-19',
    withdrawnDay: null,
    ...change,
  };
}
