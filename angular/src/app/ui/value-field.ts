import { AfterContentInit, ChangeDetectorRef, DestroyRef, Directive, inject, input, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ControlValueAccessor, FormGroupDirective, NgControl, NgForm, ValidationErrors } from '@angular/forms';
import { ErrorStateMatcher } from '@angular/material/core';
import { MatInput } from '@angular/material/input';

/** What the text fields that hold another kind of value (money, day) have in common. */
@Directive()
export abstract class ValueField<T> implements ControlValueAccessor, AfterContentInit {
  protected readonly control = inject(NgControl, { optional: true, self: true });
  private readonly form = inject(FormGroupDirective, { optional: true }) ?? inject(NgForm, { optional: true });

  private readonly inner = viewChild(MatInput);
  private readonly destroyed = inject(DestroyRef);
  private readonly change = inject(ChangeDetectorRef);

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

  // Not earlier: the directive that binds the control gets it only after this component's ngOnInit.
  ngAfterContentInit(): void {
    const control = this.control?.control;
    control?.addValidators(() => this.check());
    control?.updateValueAndValidity({ emitEvent: false });
    // The inner input is not bound to the control, so Material has to be told when the control has changed.
    control?.events.pipe(takeUntilDestroyed(this.destroyed)).subscribe(() => {
      this.inner()?.updateErrorState();
      this.change.markForCheck();
    });
  }

  /** What is wrong with the typed text itself, joined to the rules of the form. */
  protected abstract check(): ValidationErrors | null;
}
