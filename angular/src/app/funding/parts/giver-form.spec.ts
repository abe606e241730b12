import { describe, expect, it } from 'vitest';
import { fillGiver, giverForm, giverOf } from './giver-form';

describe('who gives', () => {
  it('giverForm_AtFirst_AsksForSomebodyOfTheRegister', () => {
    const form = giverForm();
    expect(form.valid).toBe(false);
    form.controls.party.setValue({ id: 'p1', name: 'Hộ Demo' });
    expect(form.valid).toBe(true);
    expect(giverOf(form)).toEqual({ partyId: 'p1', anonymousInPublic: false });
  });

  it('giverForm_WhenTyped_AsksForANameAndForNothingElse', () => {
    const form = giverForm();
    form.controls.way.setValue('typed');
    expect(form.valid).toBe(false);
    form.controls.name.setValue('   ');
    expect(form.valid).toBe(false);
    form.controls.name.setValue(' Cửa hàng Demo ');
    expect(form.valid).toBe(true);
    expect(giverOf(form)).toMatchObject({ name: 'Cửa hàng Demo', address: null, hamletId: null, anonymousInPublic: false });
  });

  it('giverOf_WhenNameless_IsAnonymousAndTakesNoNameAlong', () => {
    const form = giverForm();
    form.patchValue({ way: 'typed', name: 'Người Demo' });
    form.controls.way.setValue('nameless');
    expect(form.valid).toBe(true);
    expect(giverOf(form)).toEqual({ kind: 'household', hamletId: null, anonymousInPublic: true });
  });

  it('fillGiver_OfThoseInTheRegister_ChoosesThem', () => {
    const form = giverForm();
    const hamlet = { id: 'h1', name: 'Thôn Đông' };
    fillGiver(form, { partyId: 'p1', kind: 'household', name: 'Hộ Demo', address: null, hamlet, anonymousInPublic: true });
    expect(giverOf(form)).toEqual({ partyId: 'p1', anonymousInPublic: true });
  });
});
