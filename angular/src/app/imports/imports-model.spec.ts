import { describe, expect, it } from 'vitest';
import { chosenTwice, formatCount, percentDone } from './imports-model';

describe('columns of a list', () => {
  it('finds a content that two columns hold', () => expect(chosenTwice(['ownerName', 'phone', 'ownerName'])).toBe('ownerName'));
  it('lets any number of columns stay unused', () => expect(chosenTwice(['none', 'ownerName', 'none'])).toBeNull());
});

describe('a count', () => {
  it('has points between the thousands', () => expect(formatCount(4250)).toBe('4.250'));
});

describe('progress of a list', () => {
  it('is whole only when every row is done', () => expect(percentDone({ rows: 1000, rowsDone: 999 })).toBe(99));
  it('is nothing while the rows are not counted', () => expect(percentDone({ rows: 0, rowsDone: 0 })).toBe(0));
});
