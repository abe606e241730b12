import { effect } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl } from '@angular/forms';
import { merge } from 'rxjs';
import { ListState } from './list-state';

/** The days from and to which a list is narrowed, as fields of its page. */
export interface ListDays {
  from: FormControl<string | null>;
  to: FormControl<string | null>;
}

/**
 * Fields for the filters `from` and `to` of a list. "Clear filters" and the way back in the browser change the address, which
 * they follow. Call in an injection context: `readonly days = listDays(this.trail)`.
 */
export function listDays<T>(list: ListState<T>): ListDays {
  const days: ListDays = { from: new FormControl<string | null>(null), to: new FormControl<string | null>(null) };
  effect(() => {
    const query = list.query();
    days.from.setValue((query['from'] as string | undefined) ?? null, { emitEvent: false });
    days.to.setValue((query['to'] as string | undefined) ?? null, { emitEvent: false });
  });
  merge(days.from.valueChanges, days.to.valueChanges)
    .pipe(takeUntilDestroyed())
    .subscribe(() => {
      for (const [name, control] of Object.entries(days)) {
        if (control.valid && (list.query()[name] ?? null) !== control.value) list.setFilter(name, control.value);
      }
    });
  return days;
}
