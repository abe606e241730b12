import { describe, expect, it } from 'vitest';
import { InspectionFindingDto } from '../../core/api/models';
import { byUrgency, findingState } from './inspections-model';

const finding = (change: Partial<InspectionFindingDto> = {}): InspectionFindingDto => ({
  id: 'f1',
  content: 'Thiếu hóa đơn',
  amount: null,
  deadline: '2026-11-30',
  answer: null,
  answeredDay: null,
  answeredBy: null,
  settledDay: null,
  settledBy: null,
  settledNote: null,
  answeredByMe: false,
  isLate: false,
  ...change,
});

describe('findings', () => {
  it('wait, are late, answered, settled', () => {
    expect(findingState(finding())).toBe('open');
    expect(findingState(finding({ isLate: true }))).toBe('late');
    expect(findingState(finding({ isLate: true, answer: 'Đã bổ sung' }))).toBe('answered');
    expect(findingState(finding({ answer: 'Đã bổ sung', settledDay: '2026-11-20' }))).toBe('settled');
  });

  it('due first stand first, settled ones last', () => {
    const sorted = byUrgency([
      finding({ id: 'late', deadline: '2026-12-01' }),
      finding({ id: 'done', deadline: '2026-01-01', settledDay: '2026-01-01' }),
      finding({ id: 'soon', deadline: '2026-11-01' }),
    ]);
    expect(sorted.map((f) => f.id)).toEqual(['soon', 'late', 'done']);
  });
});
