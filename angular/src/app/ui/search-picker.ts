import { booleanAttribute, computed, Directive, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ValidationErrors } from '@angular/forms';
import { MatAutocomplete, MatAutocompleteSelectedEvent, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatIconButton } from '@angular/material/button';
import { ErrorStateMatcher, MatOption } from '@angular/material/core';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, debounceTime, map, Observable, of, Subject, switchMap, tap } from 'rxjs';
import { NamedDto } from '../core/api/models';
import { FieldErrors } from './field-errors';
import { Icon } from './icon';
import { ValueField } from './value-field';

const TYPING_PAUSE = 250;

/** One line of a picker: what it is called, and what tells it from others of that name. */
export interface PickerOption {
  id: string;
  name: string;
  detail?: string;
}

/** What the template of a picker needs. */
export const PICKER_PARTS = [
  MatAutocomplete,
  MatAutocompleteTrigger,
  MatError,
  MatFormField,
  MatHint,
  MatIconButton,
  MatInput,
  MatLabel,
  MatOption,
  MatSuffix,
  TranslocoPipe,
  FieldErrors,
  Icon,
] as const;

/**
 * A thing found by typing a part of its name; the value is `{ id, name }` or null. A feature derives its own:
 * `@Component({ selector: 'app-party-picker', imports: [PICKER_PARTS], templateUrl: '../ui/search-picker.html' })`.
 */
@Directive()
export abstract class SearchPicker extends ValueField<NamedDto> {
  private readonly words = inject(TranslocoService);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);
  private readonly asked = new Subject<string>();

  readonly required = input(false, { transform: booleanAttribute });
  /** The person has chosen, or taken the choice back. */
  readonly chosen = output<NamedDto | null>();

  /** Not while a choice is still being typed. */
  protected override readonly matcher: ErrorStateMatcher = {
    isErrorState: () => !!this.control?.control?.invalid && this.control.control.touched,
  };

  /** Null until the first answer. */
  protected readonly found = signal<readonly PickerOption[] | null>(null);
  protected readonly searching = signal(false);
  protected readonly failed = signal(false);
  /** Words of the line that makes a new one; none when nothing can be made here. */
  protected readonly making = computed<string | null>(() => null);
  protected readonly MAKE = 'make';
  protected readonly display = (option: PickerOption | string | null) => (typeof option === 'object' && option ? option.name : this.text());

  constructor() {
    super();
    this.asked
      .pipe(
        tap(() => this.searching.set(true)),
        debounceTime(TYPING_PAUSE),
        switchMap((text) =>
          this.find(text).pipe(
            map((options) => ({ options, failed: false })),
            catchError(() => of({ options: [] as PickerOption[], failed: true })),
          ),
        ),
        takeUntilDestroyed(),
      )
      .subscribe(({ options, failed }) => {
        this.found.set(options);
        this.failed.set(failed);
        this.searching.set(false);
      });
  }

  /** The few that fit best; the first ones for an empty text. */
  protected abstract find(text: string): Observable<PickerOption[]>;

  /** Makes a new one under the typed name; null when the person turned back. */
  protected make(_typed: string): Promise<NamedDto | null> {
    return Promise.resolve(null);
  }

  writeValue(value: NamedDto | null): void {
    this.value.set(value);
    this.text.set(value?.name ?? '');
  }

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected override check(): ValidationErrors | null {
    return this.text().trim() && !this.value() ? { picker: { key: 'picker.notChosen' } } : null;
  }

  /** Opens with the first ones, or with what resembles the typed text. */
  protected ask(): void {
    this.asked.next(this.value() ? '' : this.text().trim());
  }

  protected typed(text: string): void {
    const had = this.value();
    this.text.set(text);
    this.value.set(null);
    this.changed(null);
    this.control?.control?.markAsDirty();
    if (had) this.chosen.emit(null);
    this.asked.next(text.trim().normalize('NFC'));
  }

  protected async picked(event: MatAutocompleteSelectedEvent): Promise<void> {
    const option = event.option.value as PickerOption | string;
    if (typeof option === 'object') {
      this.take({ id: option.id, name: option.name });
      return;
    }
    const made = await this.make(this.text().trim());
    if (made) this.take(made);
    else this.box().nativeElement.value = this.text();
  }

  protected clear(): void {
    this.typed('');
    this.box().nativeElement.focus();
    this.trigger().openPanel();
  }

  protected left(): void {
    this.touched();
  }

  protected say(key: string, values?: Record<string, unknown>): string {
    return this.words.translate(key, values);
  }

  protected take(value: NamedDto): void {
    this.writeValue(value);
    this.changed(value);
    this.control?.control?.markAsDirty();
    this.chosen.emit(value);
  }
}
