import { describe, expect, it } from 'vitest';
import { fillGiver, giverForm, giverOf, kindOf } from './giver-form';

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

  it.each([
    ['Công ty TNHH Demo', 'enterprise'],
    ['Trường Tiểu học Demo', 'school'],
    ['Chùa Demo', 'religiousSite'],
    ['Hội Phụ nữ thôn Demo', 'organisation'],
    ['UBND xã Demo', 'agency'],
    ['Đoàn Văn Trường Demo', 'household'],
  ])('kindOf %s is %s', (name, kind) => expect(kindOf(name)).toBe(kind));

  it('giverForm_WhenSomebodyChoseTheKind_LeavesItWhateverTheName', () => {
    const form = giverForm();
    form.controls.way.setValue('typed');
    form.controls.name.markAsDirty();
    form.controls.name.setValue('Công ty Demo');
    expect(form.controls.kind.value).toBe('enterprise');
    form.controls.kind.setValue('person');
    form.controls.kind.markAsDirty();
    form.controls.name.setValue('Chùa Demo');
    expect(form.controls.kind.value).toBe('person');
  });

  it('fillGiver_OfThoseInTheRegister_ChoosesThem', () => {
    const form = giverForm();
    const hamlet = { id: 'h1', name: 'Thôn Đông' };
    fillGiver(form, { partyId: 'p1', kind: 'household', name: 'Hộ Demo', address: null, hamlet, anonymousInPublic: true });
    expect(giverOf(form)).toEqual({ partyId: 'p1', anonymousInPublic: true });
  });
});
