import { describe, expect, it } from 'vitest';
import { changesBetween } from './commitment-changes';
import { commitment, TERMS } from './testing';

const say = (key: string, values?: Record<string, unknown>) => `${key} ${Object.values(values ?? {}).join(' ')}`.trim();

describe('what somebody else changed of a draft', () => {
  it('names the support that was added, the longer term and the new clauses', () => {
    const before = commitment();
    const after = commitment({
      version: 4,
      termMonths: 120,
      supports: { ...before.supports, power: true },
      terms: { ...TERMS, id: 't2', number: 3 },
    });
    expect(changesBetween(before, after, say)).toEqual([
      {
        label: 'commitments.supports.heading',
        before: 'commitments.supports.internet',
        after: 'commitments.supports.internet; commitments.supports.power',
      },
      { label: 'commitments.term', before: 'commitments.months 24', after: 'commitments.months 120' },
      { label: 'commitments.terms.one', before: 'commitments.terms.number 2', after: 'commitments.terms.number 3' },
    ]);
  });

  it('names nothing when only the version differs', () => {
    expect(changesBetween(commitment(), commitment({ version: 9 }), say)).toEqual([]);
  });
});
