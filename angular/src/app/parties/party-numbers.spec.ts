import { FormControl } from '@angular/forms';
import { describe, expect, it } from 'vitest';
import { idNumberRule, phoneRule } from './party-numbers';

const typed = (text: string) => new FormControl(text, { nonNullable: true });

describe('telephone number', () => {
  it.each(['', '0912 345 678', '+84 912.345.678', '(024) 3825-1234'])('“%s” is taken', (text) => expect(phoneRule(typed(text))).toBeNull());
  it.each(['123', 'không có', '0912 345 678 999 1'])('“%s” is not', (text) => expect(phoneRule(typed(text))).not.toBeNull());
});

describe('identity number', () => {
  it.each(['', '012345678901', '012 345 678 901', '123456789'])('“%s” is taken', (text) => expect(idNumberRule(typed(text))).toBeNull());
  it.each(['123', '01234567890a', '0123456789012'])('“%s” is not', (text) => expect(idNumberRule(typed(text))).not.toBeNull());
});
