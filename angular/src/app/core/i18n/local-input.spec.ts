import { describe, expect, it } from 'vitest';
import { fromLocalInput, toLocalInput } from './local-input';

describe('instants in fields', () => {
  it('are shown and read in the time of Vietnam', () => {
    expect(toLocalInput('2026-03-16T02:30:00Z')).toBe('2026-03-16T09:30');
    expect(fromLocalInput('2026-03-16T09:30')).toBe('2026-03-16T02:30:00.000Z');
    expect(toLocalInput('2026-12-31T18:00:00Z')).toBe('2027-01-01T01:00');
  });

  it('stay nothing when nothing was typed', () => {
    expect(toLocalInput(null)).toBeNull();
    expect(fromLocalInput(null)).toBeNull();
    expect(fromLocalInput('')).toBeNull();
  });
});
