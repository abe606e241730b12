import { booleanAttribute, Component, computed, effect, inject, Injectable, input, untracked } from '@angular/core';
import { ValidationErrors } from '@angular/forms';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDatepickerIntl, MatDatepickerModule } from '@angular/material/datepicker';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE, NativeDateAdapter } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Language } from '../core/i18n/language';
import { formatDay, parseDay } from '../core/i18n/vietnam-time';
import { FieldErrors } from './field-errors';
import { ValueField } from './value-field';

@Injectable()
class MondayFirstDates extends NativeDateAdapter {
  override getFirstDayOfWeek(): number {
    return 1;
  }
}

/** What a screen reader says of the calendar, in the language of the screens. */
@Injectable()
class CalendarTexts extends MatDatepickerIntl {
  constructor() {
    super();
    inject(TranslocoService)
      .selectTranslateObject<Partial<MatDatepickerIntl>>('calendar')
      .pipe(takeUntilDestroyed())
      .subscribe((texts) => {
        Object.assign(this, texts);
        this.changes.next();
      });
  }
}

/** A day: `<app-date-input formControlName="dueOn" [label]="…" />`. The value is `yyyy-MM-dd` or null. */
@Component({
  selector: 'app-date-input',
  imports: [MatFormField, MatLabel, MatInput, MatHint, MatError, MatSuffix, MatDatepickerModule, FieldErrors, TranslocoPipe],
  providers: [
    { provide: MAT_DATE_LOCALE, useFactory: () => inject(Language).current() },
    { provide: DateAdapter, useClass: MondayFirstDates },
    { provide: MatDatepickerIntl, useClass: CalendarTexts },
    {
      provide: MAT_DATE_FORMATS,
      useValue: {
        parse: { dateInput: null },
        display: {
          dateInput: { year: 'numeric', month: '2-digit', day: '2-digit' },
          monthYearLabel: { year: 'numeric', month: 'long' },
          dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
          monthYearA11yLabel: { year: 'numeric', month: 'long' },
        },
      },
    },
  ],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="10"
        [placeholder]="'common.datePlaceholder' | transloco"
        [value]="text()"
        [required]="required()"
        [disabled]="disabled()"
        [errorStateMatcher]="matcher"
        (input)="typed($any($event.target).value)"
        (blur)="left()"
      />
      <input
        class="picked"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [matDatepicker]="picker"
        [value]="asDate()"
        [min]="minDate()"
        [max]="maxDate()"
        [disabled]="disabled()"
        (dateChange)="picked($event.value)"
      />
      <mat-datepicker-toggle
        matSuffix
        [for]="picker"
        [disabled]="disabled()"
        [aria-label]="'common.openCalendar' | transloco: { field: label() }"
      />
      <mat-datepicker #picker />
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      <mat-error><app-field-errors [of]="control?.control" /></mat-error>
    </mat-form-field>
  `,
  styles: `
    .picked {
      position: absolute;
      width: 0;
      height: 0;
      border: 0;
      padding: 0;
      opacity: 0;
      pointer-events: none;
    }
  `,
})
export class DateInput extends ValueField<string> {
  readonly required = input(false, { transform: booleanAttribute });
  /** Earliest and latest day allowed, `yyyy-MM-dd`. */
  readonly min = input<string | null>(null);
  readonly max = input<string | null>(null);

  protected readonly asDate = computed(() => toDate(this.value()));
  protected readonly minDate = computed(() => toDate(this.min()));
  protected readonly maxDate = computed(() => toDate(this.max()));

  constructor() {
    super();
    // A day that was too early is right once the limit has moved.
    effect(() => {
      this.min();
      this.max();
      const control = this.control?.control;
      untracked(() => (control?.hasError('dayMin') || control?.hasError('dayMax') || this.check()) && control?.updateValueAndValidity());
    });
  }

  protected override check(): ValidationErrors | null {
    const text = this.text().trim();
    if (!text) return null;
    const day = parseDay(text);
    const [min, max] = [this.min(), this.max()];
    if (!day) return { day: true };
    if (min && day < min) return { dayMin: { min: formatDay(min) } };
    return max && day > max ? { dayMax: { max: formatDay(max) } } : null;
  }

  writeValue(value: string | null): void {
    this.value.set(value || null);
    this.text.set(formatDay(value));
  }

  protected typed(text: string): void {
    this.text.set(text);
    this.value.set(parseDay(text));
    this.changed(this.value());
  }

  protected left(): void {
    if (this.value()) this.text.set(formatDay(this.value()));
    this.touched();
  }

  protected picked(date: Date | null): void {
    if (!date) return;
    const pad = (n: number) => String(n).padStart(2, '0');
    this.writeValue(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`);
    this.changed(this.value());
    this.control?.control?.markAsDirty();
  }
}

function toDate(day: string | null): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return match ? new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
}
