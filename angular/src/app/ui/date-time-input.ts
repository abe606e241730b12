import { Component } from '@angular/core';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatDay, formatMoment, parseMoment } from '../core/i18n/vietnam-time';
import { CALENDAR } from './calendar';
import { CalendarField } from './calendar-field';
import { FieldErrors } from './field-errors';

/**
 * A day and an hour in Vietnam: `<app-date-time-input formControlName="startedAt" [label]="…" />`. The value is
 * `yyyy-MM-ddTHH:mm` or null.
 */
@Component({
  selector: 'app-date-time-input',
  imports: [MatFormField, MatLabel, MatInput, MatHint, MatError, MatSuffix, MatDatepickerModule, FieldErrors, TranslocoPipe],
  providers: CALENDAR,
  templateUrl: './calendar-field.html',
  styleUrl: './calendar-field.scss',
})
export class DateTimeInput extends CalendarField {
  protected readonly placeholder = 'common.dateTimePlaceholder';
  protected readonly longest = 20;
  protected readonly fault = 'dateTime';
  protected override readonly asksForMore = true;

  protected format(value: string | null): string {
    return formatMoment(value);
  }

  protected read(text: string): string | null {
    return parseMoment(text);
  }

  /** The hour that was there stays; otherwise it is left to be typed. */
  protected take(day: string): void {
    const hour = this.value()?.slice(10);
    if (hour) this.writeValue(day + hour);
    else this.text.set(`${formatDay(day)} `);
  }
}
