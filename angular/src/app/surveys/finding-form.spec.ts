import { describe, expect, it } from 'vitest';
import { faultsOf, fill, findingForm } from './finding-form';

const named = (form: ReturnType<typeof findingForm>) => faultsOf(form).map((fault) => fault.path);

describe('the form of a finding', () => {
  it('asks an existing camera for position and owner, a site for its name, a turned one for the direction', () => {
    expect(named(findingForm('existingCamera'))).toEqual(['position', 'owner.name']);
    expect(named(findingForm('proposedSite'))).toEqual(['position', 'place']);
    expect(named(findingForm('reaim'))).toEqual(['bearingAfter']);
    expect(named(findingForm('nothingFound'))).toEqual([]);
  });

  it('takes 0° for a direction and blanks for no name', () => {
    const turned = findingForm('reaim');
    turned.controls.bearingAfter.setValue(0);
    expect(named(turned)).toEqual([]);
    const camera = findingForm('existingCamera');
    camera.patchValue({ position: { latitude: 21, longitude: 106 }, owner: { name: '   ' } });
    expect(faultsOf(camera)).toEqual([{ path: 'owner.name', key: 'surveys.missing.owner' }]);
  });

  it.each(['0912 345 678', '+84 912.345.678', '912345678', '(0203) 3-678-901', ''])('takes the phone number "%s"', (phone) => {
    const form = findingForm('nothingFound');
    form.controls.owner.controls.phone.setValue(phone);
    expect(named(form)).toEqual([]);
  });

  it.each(['0912 abc 678', '12345', '09123456789012'])('refuses the phone number "%s"', (phone) => {
    const form = findingForm('nothingFound');
    form.controls.owner.controls.phone.setValue(phone);
    expect(faultsOf(form)).toEqual([{ path: 'owner.phone', key: 'surveys.wrong.owner.phone' }]);
  });

  it.each([-1, 1.5, 4000])('refuses to keep recordings for %s days', (days) => {
    const form = findingForm('nothingFound');
    form.controls.retentionDays.setValue(days);
    expect(named(form)).toEqual(['retentionDays']);
  });

  it('fills in a draft that lacks fields', () => {
    const form = findingForm('existingCamera');
    fill(form, { note: 'Cũ' });
    expect(form.getRawValue()).toMatchObject({ note: 'Cũ', lensCount: 1, owner: { kind: 'household' } });
  });
});
