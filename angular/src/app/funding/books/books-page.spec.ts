import { describe, expect, it } from 'vitest';
import { numbersOf } from './books-page';

describe('numbers of a book', () => {
  it.each([
    [{ firstNumber: 1, lastNumber: 50 }, '0001 – 0050'],
    [{ firstNumber: 51, lastNumber: 50 }, '—'],
    [{ firstNumber: 12_345, lastNumber: 12_345 }, '12345 – 12345'],
  ])('%o_Reads%s', (book, text) => {
    expect(numbersOf(book)).toBe(text);
  });
});
