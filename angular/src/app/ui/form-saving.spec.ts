import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, Validators } from '@angular/forms';
import { of, Subject, throwError } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { provideTestTexts } from '../testing/texts';
import { FormSaving, formSaving } from './form-saving';

const refusal = (status: number, error: object) => throwError(() => new HttpErrorResponse({ status, error }));

describe('saving of a form', () => {
  let saving: FormSaving;
  let form: FormGroup<{ name: FormControl<string> }>;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    saving = TestBed.runInInjectionContext(() => formSaving());
    form = new FormGroup({ name: new FormControl('Ngõ 5', { nonNullable: true, validators: [Validators.required] }) });
  });

  it('sends nothing while a field is wrong, and shows which', async () => {
    form.setValue({ name: '' });
    const send = vi.fn(() => of(1));
    expect(await saving.run(form, send)).toBeNull();
    expect(send).not.toHaveBeenCalled();
    expect(form.controls.name.touched).toBe(true);
  });

  it('sends once, however often it is pressed', async () => {
    const answer = new Subject<number>();
    const send = vi.fn(() => answer);
    const first = saving.run(form, send);
    expect(await saving.run(form, send)).toBeNull();
    answer.next(7);
    expect(await first).toBe(7);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('says at the field what belongs to it, and only there', async () => {
    await saving.run(form, () => refusal(400, { detail: 'Sai.', errors: { name: ['Tên đã có.'] } }));
    expect(form.controls.name.errors?.['server']).toEqual(['Tên đã có.']);
    expect(saving.problem()).toBeNull();
  });

  it('sends again what was refused before: another field may have put it right', async () => {
    await saving.run(form, () => refusal(400, { errors: { name: ['Tên đã có.'] } }));
    expect(await saving.run(form, () => of('saved'))).toBe('saved');
  });

  it('reads anew what somebody else has changed and offers to save over it', async () => {
    const renew = vi.fn(() => Promise.resolve());
    await saving.run(form, () => refusal(412, { detail: 'Đã đổi.' }), renew);
    expect(renew).toHaveBeenCalledTimes(1);
    expect(saving.problem()?.detail).toContain('Người khác vừa sửa');
    expect(form.value.name).toBe('Ngõ 5');
  });

  it('tells the refusal itself when it cannot be read anew', async () => {
    await saving.run(
      form,
      () => refusal(412, { detail: 'Đã đổi.' }),
      () => Promise.reject(new Error('offline')),
    );
    expect(saving.problem()).toMatchObject({ status: 412, detail: 'Đã đổi.' });
  });
});
