import { describe, expect, it } from 'vitest';
import { TicketHistoryDto } from '../core/api/models';
import { durationText, shareText, toTimeLine } from './maintenance-model';

const translate = (key: string, values?: Record<string, unknown>) => `${key}${values ? JSON.stringify(values) : ''}`;
const count = (key: string, values?: Record<string, unknown>) => `${values?.['count'] as number} ${key.split('.').at(-1)}`;

function entry(change: Partial<TicketHistoryDto>): TicketHistoryDto {
  return {
    id: 'h1',
    kind: 'reported',
    at: '2026-03-16T02:00:00Z',
    byName: 'Công an Demo',
    forName: null,
    note: null,
    responsibleName: null,
    dueDay: null,
    cost: null,
    costBefore: null,
    photoCount: 0,
    ...change,
  };
}

describe('words of maintenance', () => {
  it('tells a duration in days, hours and minutes and leaves out what is nothing', () => {
    expect(durationText(1510, count)).toBe('1 days 1 hours 10 minutes');
    expect(durationText(120, count)).toBe('2 hours');
    expect(durationText(0, count)).toBe('0 minutes');
  });

  it('tells thousandths as percent with a comma', () => {
    expect(shareText(987)).toBe('98,7 %');
    expect(shareText(1000)).toBe('100,0 %');
    expect(shareText(null)).toBe('–');
  });

  it('tells the cost of a repair only when there is one', () => {
    expect(toTimeLine([entry({ kind: 'done', cost: 350_000 })], translate)[0].sentence).toContain('maintenance.history.doneCost');
    expect(toTimeLine([entry({ kind: 'done', cost: 0 })], translate)[0].sentence).toMatch(/^maintenance\.history\.done\{/);
  });

  it('names the program where nobody did it, and the one stood in for', () => {
    expect(toTimeLine([entry({ kind: 'cameBack', byName: null })], translate)[0].sentence).toContain('maintenance.program');
    expect(toTimeLine([entry({ forName: 'Trưởng Công an Demo' })], translate)[0].sentence).toContain('maintenance.for');
  });

  it('counts the photographs that came with a report', () => {
    expect(toTimeLine([entry({ photoCount: 2 })], translate)[0].sentence).toContain('maintenance.history.photos{"count":2}');
  });
});
