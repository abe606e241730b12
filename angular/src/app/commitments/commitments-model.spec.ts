import { describe, expect, it } from 'vitest';
import { isBinding, shareInForce, shareSigned, wind } from './commitments-model';

describe('commitments', () => {
  it('isBinding_IsTrueOfWhatCanBeWithdrawn', () => {
    expect(isBinding({ state: 'active' })).toBe(true);
    expect(isBinding({ state: 'expired' })).toBe(false);
    expect(isBinding({ state: 'draft' })).toBe(false);
    expect(isBinding({ state: 'withdrawn' })).toBe(false);
    expect(isBinding({ state: 'renewed' })).toBe(false);
  });

  it('wind_NamesTheNearestOfEight', () => {
    expect(wind(0)).toBe('n');
    expect(wind(44)).toBe('ne');
    expect(wind(296)).toBe('nw');
    expect(wind(350)).toBe('n');
  });

  it('shares_NeverFillMoreThanTheBar', () => {
    expect(shareInForce({ parties: 0, active: 0 })).toBe(0);
    expect(shareInForce({ parties: 4, active: 1 })).toBe(25);
    expect(shareSigned({ parties: 4, active: 3, signed: 3 })).toBe(25);
    expect(shareInForce({ parties: 2, active: 3 })).toBe(100);
  });
});
