import { Component, computed, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatAutocomplete, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { debounceTime, distinctUntilChanged, of, Subject, switchMap } from 'rxjs';
import { CommuneType, OfficialUnitDto } from '../core/api/models';
import { FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { differing, OfficialUnits } from './official-units';

const TYPING_PAUSE = 200;

/**
 * The name of a commune: picked from the official list by typing a part of it, also without diacritics, or typed freely.
 * Warns when the list calls the code otherwise.
 */
@Component({
  selector: 'app-commune-name',
  imports: [
    ReactiveFormsModule,
    MatAutocomplete,
    MatAutocompleteTrigger,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    TranslocoPipe,
    FieldErrors,
    Icon,
  ],
  template: `
    <mat-form-field>
      <mat-label>{{ 'organisation.commune.name' | transloco }}</mat-label>
      <input
        #box
        matInput
        maxlength="200"
        required
        autocomplete="off"
        [formControl]="control()"
        [matAutocomplete]="choices"
        (input)="asked.next(box.value)"
        (focus)="asked.next(box.value)"
      />
      <mat-autocomplete #choices="matAutocomplete">
        @for (unit of found(); track unit.code) {
          <mat-option [value]="unit.name" (onSelectionChange)="$event.isUserInput && pick(unit)">
            {{ unit.fullName }} <span class="quiet">{{ unit.code }}</span>
          </mat-option>
        }
      </mat-autocomplete>
      <mat-hint>{{ (listed() ? 'organisation.commune.fromList' : 'organisation.commune.nameHint') | transloco }}</mat-hint>
      <mat-error><app-field-errors [of]="control()" /></mat-error>
    </mat-form-field>
    @if (official(); as unit) {
      <div class="warning" role="status">
        <app-icon name="alert" />
        <p>{{ 'organisation.commune.officialName' | transloco: { code: unit.code, official: unit.fullName, own: control().value } }}</p>
        @if (control().enabled) {
          <button matButton type="button" (click)="pick(unit)">{{ 'organisation.commune.useOfficial' | transloco }}</button>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      min-width: 0;
    }
    .warning {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 8px 12px;
      padding: 8px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
    .warning p {
      flex: 1 1 200px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class CommuneName {
  private readonly units = inject(OfficialUnits);

  readonly control = input.required<FormControl<string>>();
  readonly provinceCode = input.required<string>();
  readonly code = input.required<string>();
  readonly type = input.required<CommuneType>();
  /** What stands in the field now. */
  readonly name = input.required<string>();
  /** Where the list is read. */
  readonly url = input<string>();
  readonly picked = output<OfficialUnitDto>();

  protected readonly asked = new Subject<string>();
  protected readonly found = signal<readonly OfficialUnitDto[]>([]);
  protected readonly listed = signal(false);
  private readonly key = computed(() => ({ code: this.code(), provinceCode: this.provinceCode() }), {
    equal: (a, b) => a.code === b.code && a.provinceCode === b.provinceCode,
  });
  private readonly ofCode = toSignal(
    toObservable(this.key).pipe(
      debounceTime(TYPING_PAUSE),
      switchMap(({ code, provinceCode }) =>
        /^\d{5}$/.test(code) && provinceCode ? this.units.find(provinceCode, code, this.url()) : of<OfficialUnitDto[]>([]),
      ),
    ),
    { initialValue: [] },
  );
  protected readonly official = computed(() => differing(this.ofCode(), { code: this.code(), type: this.type(), name: this.name() }));

  constructor() {
    this.asked
      .pipe(
        debounceTime(TYPING_PAUSE),
        distinctUntilChanged(),
        switchMap((text) => (this.provinceCode() ? this.units.find(this.provinceCode(), text, this.url()) : of<OfficialUnitDto[]>([]))),
        takeUntilDestroyed(),
      )
      .subscribe((units) => {
        this.found.set(units);
        if (units.length) this.listed.set(true);
      });
  }

  protected pick(unit: OfficialUnitDto): void {
    this.control().setValue(unit.name);
    this.control().markAsDirty();
    this.picked.emit(unit);
  }
}
