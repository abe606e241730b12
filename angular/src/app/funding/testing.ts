import { CampaignDto, FundFiguresDto, ReceiptDto } from '../core/api/models';

export function figures(change: Partial<FundFiguresDto> = {}): FundFiguresDto {
  return { given: 0, money: 0, goods: 0, cash: 0, bank: 0, treasury: 0, assigned: 0, spent: 0, left: 0, ...change };
}

export function campaign(change: Partial<CampaignDto> = {}): CampaignDto {
  return {
    id: 'c1',
    version: 3,
    ledger: 'hamletB',
    hamlet: { id: 'h1', name: 'Thôn Đông' },
    title: 'Camera ngõ 5',
    purpose: 'Mua hai camera',
    from: '2026-10-01',
    to: null,
    goal: 30_000_000,
    status: 'draft',
    decision: null,
    agreement: null,
    closedDay: null,
    figures: figures(),
    creationTime: '2026-10-01T00:00:00Z',
    ...change,
  };
}

export const AGREEMENT: NonNullable<CampaignDto['agreement']> = {
  day: '2026-10-05',
  present: 40,
  agreed: 35,
  content: 'Lắp camera',
  level: 'Tùy tâm',
  form: 'Tiền',
  minutes: [],
};

export function receipt(change: Partial<ReceiptDto> = {}): ReceiptDto {
  return {
    id: 'r1',
    version: 2,
    campaign: { id: 'c1', name: 'Camera ngõ 5' },
    ledger: 'hamletB',
    hamlet: { id: 'h1', name: 'Thôn Đông' },
    bookId: 'b1',
    bookNumber: 1,
    year: 2026,
    number: 12,
    numberText: '0012/2026',
    formCode: 'C40-BB',
    day: '2026-11-02',
    giver: { partyId: null, kind: 'household', name: 'Nguyễn Văn An Demo', address: null, hamlet: null, anonymousInPublic: false },
    reason: 'Ủng hộ',
    amount: 500_000,
    amountInWords: 'Năm trăm nghìn đồng',
    channel: 'cash',
    enclosures: null,
    pledgeId: null,
    state: 'valid',
    void: null,
    files: [],
    recordedByName: 'Trưởng thôn Demo',
    recordedForName: null,
    creationTime: '2026-11-02T00:00:00Z',
    ...change,
  };
}
