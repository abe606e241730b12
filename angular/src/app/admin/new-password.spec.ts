import { describe, expect, it } from 'vitest';
import { newPassword } from './new-password';

describe('newPassword', () => {
  it('satisfies the rules of the server every time and never repeats', () => {
    const made = Array.from({ length: 300 }, newPassword);
    for (const password of made) {
      expect(password).toMatch(/^[a-z][a-z2-9]{3}(-[a-z2-9]{4}){2}-[a-z2-9]{3}[2-9]$/);
      expect(password).not.toMatch(/[ilo01]/);
    }
    expect(new Set(made).size).toBe(made.length);
  });
});
