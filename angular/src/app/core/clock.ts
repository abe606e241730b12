import { Injectable } from '@angular/core';
import { dayOf } from './i18n/vietnam-time';

/** What time it is; tests give another answer. */
@Injectable({ providedIn: 'root' })
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today (`yyyy-MM-dd`) in Vietnam. */
  today(): string {
    return dayOf(this.now());
  }
}
