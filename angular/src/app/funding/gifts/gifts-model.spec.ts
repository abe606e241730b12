import { describe, expect, it } from 'vitest';
import { giftLook, membersOf } from './gifts-model';

describe('gifts in kind', () => {
  it('membersOf_EmptyLines_AreNobody', () =>
    expect(membersOf(' Nông Văn An Demo, Trưởng thôn \n\n  \nLê Thị Bình Demo')).toEqual([
      'Nông Văn An Demo, Trưởng thôn',
      'Lê Thị Bình Demo',
    ]));

  it('giftLook_WhenVoided_IsNoMoreAccepted', () => {
    expect(giftLook({ status: 'accepted', state: 'valid' }).tone).toBe('done');
    expect(giftLook({ status: 'accepted', state: 'voided' }).tone).toBe('late');
  });
});
