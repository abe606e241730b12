import { FormControl, FormGroup } from '@angular/forms';
import { describe, expect, it } from 'vitest';
import { applyProblem } from './field-errors';

describe('applyProblem', () => {
  const form = () => new FormGroup({ number: new FormControl(''), day: new FormControl('2026-11-23') });

  it('of a field that is there, stands at the field', () => {
    const own = form();
    expect(applyProblem(own, { status: 400, errors: { day: ['Ngày chưa đúng.'] } }).errors).toEqual({});
    expect(own.controls.day.errors).toEqual({ server: ['Ngày chưa đúng.'] });
  });

  it('of a field that is not there, or is switched off, is left to be said above', () => {
    const own = form();
    own.controls.day.disable();
    const left = applyProblem(own, { status: 400, errors: { day: ['Ngày chưa đúng.'], year: ['Năm chưa đúng.'] } });
    expect(left.errors).toEqual({ day: ['Ngày chưa đúng.'], year: ['Năm chưa đúng.'] });
  });
});
