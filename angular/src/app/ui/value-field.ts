import { Directive, inject, input, signal } from '@angular/core';
import { ControlValueAccessor, FormGroupDirective, NgControl, NgForm, ValidationErrors } from '@angular/forms';
import { ErrorStateMatcher } from '@angular/material/core';

/** What the text fields that hold another kind of value (money, day) have in common. */
@Directive()
export abstract class ValueField<T> implements ControlValueAccessor {
  protected readonly control = inject(NgControl, { optional: true, self: true });
  private readonly form = inject(FormGroupDirective, { optional: true }) ?? inject(NgForm, { optional: true });

  readonly label = input.required<string>();
  readonly hint = input('');

  protected readonly text = signal('');
  protected readonly value = signal<T | null>(null);
  protected readonly disabled = signal(false);
  protected changed: (value: T | null) => void = () => undefined;
  protected touched: () => void = () => undefined;

  protected readonly matcher: ErrorStateMatcher = {
    isErrorState: () => {
      const control = this.control?.control;
      return !!control?.invalid && (control.touched || control.dirty || !!this.form?.submitted);
    },
  };

  constructor() {
    if (this.control) this.control.valueAccessor = this;
  }

  abstract writeValue(value: T | null): void;

  registerOnChange(fn: (value: T | null) => void): void {
    this.changed = fn;
  }

  registerOnTouched(fn: () => void): void {
    this.touched = fn;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }

  /** The control's own rule, joined to those of the form. */
  protected joinValidator(check: () => ValidationErrors | null): void {
    const control = this.control?.control;
    control?.addValidators(check);
    control?.updateValueAndValidity({ emitEvent: false });
  }
}
