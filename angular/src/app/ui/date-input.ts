import { Component } from '@angular/core';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatDay, parseDay } from '../core/i18n/vietnam-time';
import { CALENDAR } from './calendar';
import { CalendarField } from './calendar-field';
import { FieldErrors } from './field-errors';

/** A day: `<app-date-input formControlName="dueOn" [label]="…" />`. The value is `yyyy-MM-dd` or null. */
@Component({
  selector: 'app-date-input',
  imports: [MatFormField, MatLabel, MatInput, MatHint, MatError, MatSuffix, MatDatepickerModule, FieldErrors, TranslocoPipe],
  providers: CALENDAR,
  templateUrl: './calendar-field.html',
  styleUrl: './calendar-field.scss',
})
export class DateInput extends CalendarField {
  protected readonly placeholder = 'common.datePlaceholder';
  protected readonly longest = 10;
  protected readonly fault = 'day';

  protected format(value: string | null): string {
    return formatDay(value);
  }

  protected read(text: string): string | null {
    return parseDay(text);
  }

  protected take(day: string): void {
    this.writeValue(day);
  }
}
