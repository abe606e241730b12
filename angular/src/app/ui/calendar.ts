import { inject, Injectable, Provider } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE, NativeDateAdapter } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '../core/i18n/language';

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

/** The calendar as it hangs on a wall in Vietnam: the week begins on Monday. */
export const CALENDAR: Provider[] = [
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
];
