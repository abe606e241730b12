import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { expect, it } from 'vitest';
import { keepLongText } from './long-text';

@Component({
  imports: [ReactiveFormsModule],
  template: `<form [formGroup]="form">
    <textarea formControlName="note" maxlength="5"></textarea><input class="search" maxlength="5" />
  </form>`,
})
class Page {
  readonly form = new FormGroup({ note: new FormControl('') });
}

it('keeps a text that is too long and marks the field', async () => {
  keepLongText(document);
  const fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  const field = (fixture.nativeElement as HTMLElement).querySelector('textarea')!;
  const search = (fixture.nativeElement as HTMLElement).querySelector('input')!;
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  search.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  field.value = 'dài quá năm chữ';
  field.dispatchEvent(new Event('input'));
  await fixture.whenStable();

  expect(field.hasAttribute('maxlength')).toBe(false);
  expect(search.hasAttribute('maxlength')).toBe(true);
  expect(fixture.componentInstance.form.controls.note.errors).toEqual({ maxlength: { requiredLength: 5, actualLength: 15 } });
  fixture.nativeElement.remove();
});
