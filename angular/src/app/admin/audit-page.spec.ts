import { describe, expect, it } from 'vitest';
import { AuditEntryDto } from '../core/api/models';
import { fold } from './audit-page';

const entry = (id: string, sentence: string, instant = '2026-11-22T03:00:00Z') =>
  ({ id, sentence, instant, changes: [] }) as unknown as AuditEntryDto;

describe('the trail', () => {
  it('tells the parts of one save in one row', () => {
    const rows = fold([
      entry('1', 'A tạo phần của báo cáo “B”'),
      entry('2', 'A tạo phần của báo cáo “B”'),
      entry('3', 'A tạo báo cáo “B”'),
    ]);
    expect(rows.map((row) => row.parts.map((part) => part.id))).toEqual([['1', '2'], ['3']]);
  });

  it('keeps apart what happened at different times, or with something between', () => {
    const again = fold([entry('1', 'A sửa X'), entry('2', 'A sửa X', '2026-11-22T03:00:01Z')]);
    expect(again).toHaveLength(2);
    expect(fold([entry('1', 'A sửa X'), entry('2', 'A sửa Y'), entry('3', 'A sửa X')])).toHaveLength(3);
  });

  it('of nothing is nothing', () => expect(fold([])).toEqual([]));
});
