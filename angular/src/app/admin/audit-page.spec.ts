import { describe, expect, it } from 'vitest';
import { AuditEntryDto } from '../core/api/models';
import { fold } from './audit-page';

const entry = (id: string, sentence: string, instant = '2026-11-22T03:00:00Z') =>
  ({ id, sentence, instant, changes: [] }) as unknown as AuditEntryDto;

describe('the trail', () => {
  it('tells the parts of one save in one row, also with their whole between them', () => {
    const part = 'A tạo phần của báo cáo “B”';
    const rows = fold([entry('1', part), entry('2', part), entry('3', 'A tạo báo cáo “B”'), entry('4', part)]);
    expect(rows.map((row) => row.parts.map((p) => p.id))).toEqual([['1', '2', '4'], ['3']]);
  });

  it('keeps apart what happened at different times', () => {
    expect(fold([entry('1', 'A sửa X'), entry('2', 'A sửa X', '2026-11-22T03:00:01Z')])).toHaveLength(2);
  });

  it('of nothing is nothing', () => expect(fold([])).toEqual([]));
});
