import { Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { startWith, switchMap } from 'rxjs';
import { Icon } from '../ui/icon';

let count = 0;

/** A small whole number, changed with a thumb: `<app-number-stepper [control]="form.controls.lensCount" [label]="…" [min]="1" [max]="64" />`. */
@Component({
  selector: 'app-number-stepper',
  imports: [TranslocoPipe, Icon],
  template: `
    <span class="label" [id]="id">{{ label() }}</span>
    <div class="steps" role="group" [attr.aria-labelledby]="id">
      <button
        type="button"
        [attr.aria-label]="'surveys.stepper.less' | transloco: { field: label() }"
        [disabled]="value() <= min()"
        (click)="by(-1)"
      >
        <app-icon name="minus" />
      </button>
      <output aria-live="polite">{{ value() }}</output>
      <button
        type="button"
        [attr.aria-label]="'surveys.stepper.more' | transloco: { field: label() }"
        [disabled]="value() >= max()"
        (click)="by(1)"
      >
        <app-icon name="add" />
      </button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
      min-height: 56px;
    }
    .label {
      font-weight: 500;
    }
    .steps {
      display: flex;
      align-items: center;
      gap: 4px;
    }
    button {
      display: grid;
      place-items: center;
      inline-size: 52px;
      block-size: 52px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      color: var(--mat-sys-primary);
      background: var(--app-surface);
      cursor: pointer;
    }
    button:disabled {
      color: var(--app-ink-quiet);
      opacity: 0.5;
      cursor: default;
    }
    output {
      min-inline-size: 56px;
      text-align: center;
      font-size: 1.25rem;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class NumberStepper {
  readonly control = input.required<FormControl<number>>();
  readonly label = input.required<string>();
  readonly min = input.required<number>();
  readonly max = input.required<number>();

  protected readonly id = `number-stepper-${++count}`;
  private readonly now = toSignal(
    toObservable(this.control).pipe(switchMap((control) => control.valueChanges.pipe(startWith(control.value)))),
  );
  protected readonly value = computed(() => this.now() ?? this.control().value);

  protected by(step: number): void {
    const control = this.control();
    control.markAsDirty();
    control.setValue(Math.min(this.max(), Math.max(this.min(), control.value + step)));
  }
}
