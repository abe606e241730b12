import { describe, expect, it } from 'vitest';
import { durationWords, momentWords } from './live-words';

describe('durationWords', () => {
  const words = (milliseconds: number) => durationWords(milliseconds, (key, values) => `${key.split('.').pop()} ${JSON.stringify(values)}`);

  it.each([
    [400, 'seconds {"seconds":0}'],
    [59_400, 'seconds {"seconds":59}'],
    [185_000, 'minutes {"minutes":3,"seconds":5}'],
    [7_800_000, 'hours {"hours":2,"minutes":10}'],
    [-5, 'seconds {"seconds":0}'],
  ])('%d', (milliseconds, expected) => {
    expect(words(milliseconds)).toBe(expected);
  });
});

describe('momentWords', () => {
  it('names the day only when it is another one in Vietnam', () => {
    expect(momentWords(new Date('2026-11-22T18:05:00Z'), '2026-11-23')).toBe('01:05');
    expect(momentWords(new Date('2026-11-22T16:05:00Z'), '2026-11-23')).toBe('23:05 22/11/2026');
  });
});
