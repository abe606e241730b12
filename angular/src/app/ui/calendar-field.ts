import { booleanAttribute, computed, Directive, effect, ElementRef, input, untracked, viewChild } from '@angular/core';
import { ValidationErrors } from '@angular/forms';
import { ValueField } from './value-field';

/** Where the hour begins in "05/11/2026 14:30". */
const AFTER_THE_DAY = 11;

/** What is typed as people write it or picked from a calendar. The value sorts as text and begins with `yyyy-MM-dd`. */
@Directive()
export abstract class CalendarField extends ValueField<string> {
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  readonly required = input(false, { transform: booleanAttribute });
  /** Earliest and latest allowed, written as the value is. */
  readonly min = input<string | null>(null);
  readonly max = input<string | null>(null);

  /** Key of the text in the empty field. */
  protected abstract readonly placeholder: string;
  /** Characters that can be typed. */
  protected abstract readonly longest: number;
  /** After the calendar something is left to be typed: the focus goes to the field, not back to the button. */
  protected readonly asksForMore: boolean = false;
  /** Name of the error of what cannot be read; the limits' have `Min` and `Max` behind it. */
  protected abstract readonly fault: string;

  protected readonly asDate = computed(() => toDate(this.value()));
  protected readonly minDate = computed(() => toDate(this.min()));
  protected readonly maxDate = computed(() => toDate(this.max()));

  constructor() {
    super();
    // What was too early is right once the limit has moved.
    effect(() => {
      this.min();
      this.max();
      const control = this.control?.control;
      const limited = () => control?.hasError(`${this.fault}Min`) || control?.hasError(`${this.fault}Max`) || this.check();
      untracked(() => limited() && control?.updateValueAndValidity());
    });
  }

  writeValue(value: string | null): void {
    this.value.set(value || null);
    this.text.set(this.format(value));
  }

  /** The value as people write it; empty for none. */
  protected abstract format(value: string | null): string;

  /** The value that was typed; null when it cannot be read. */
  protected abstract read(text: string): string | null;

  /** A day (`yyyy-MM-dd`) was picked from the calendar. */
  protected abstract take(day: string): void;

  protected override check(): ValidationErrors | null {
    const text = this.text().trim();
    if (!text) return null;
    const value = this.read(text);
    const [min, max] = [this.min(), this.max()];
    if (!value) return { [this.fault]: true };
    if (min && value < min) return { [`${this.fault}Min`]: { min: this.format(min) } };
    return max && value > max ? { [`${this.fault}Max`]: { max: this.format(max) } } : null;
  }

  protected typed(text: string): void {
    this.text.set(text);
    this.value.set(this.read(text));
    this.changed(this.value());
  }

  protected left(): void {
    if (this.value()) this.text.set(this.format(this.value()));
    this.touched();
  }

  protected closed(): void {
    if (!this.asksForMore) return;
    const field = this.field().nativeElement;
    field.focus();
    field.setSelectionRange(AFTER_THE_DAY, field.value.length);
  }

  protected picked(date: Date | null): void {
    if (!date) return;
    const pad = (n: number) => String(n).padStart(2, '0');
    this.take(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`);
    this.changed(this.value());
    this.control?.control?.markAsDirty();
  }
}

function toDate(value: string | null): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  return match ? new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}
