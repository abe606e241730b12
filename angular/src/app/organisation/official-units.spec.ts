import { describe, expect, it } from 'vitest';
import { OfficialUnitDto } from '../core/api/models';
import { differing } from './official-units';

const thienTan: OfficialUnitDto = { code: '06436', provinceCode: '20', type: 'xa', name: 'Thiện Tân', fullName: 'Xã Thiện Tân' };

describe('differing', () => {
  it('finds the official name of a code that is called otherwise', () => {
    expect(differing([thienTan], { code: '06436', type: 'xa', name: 'Thiên Tân' })).toBe(thienTan);
    expect(differing([thienTan], { code: '06436', type: 'phuong', name: 'Thiện Tân' })).toBe(thienTan);
  });

  it('says nothing when all agrees, however the letters are composed', () => {
    expect(differing([thienTan], { code: '06436', type: 'xa', name: ' Thiện Tân '.normalize('NFD') })).toBeNull();
  });

  it('says nothing of a code that is not listed, or before a name is typed', () => {
    expect(differing([thienTan], { code: '99999', type: 'xa', name: 'Thiên Tân' })).toBeNull();
    expect(differing([thienTan], { code: '06436', type: 'xa', name: '' })).toBeNull();
    expect(differing([], { code: '06436', type: 'xa', name: 'Thiên Tân' })).toBeNull();
  });
});
