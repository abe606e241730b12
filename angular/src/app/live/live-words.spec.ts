import { describe, expect, it } from 'vitest';
import { durationWords } from './live-words';

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
