import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { ValidationErrors } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { ValueField } from '../ui/value-field';
import { bearingAfterKey, bearingAt, directionOf, readBearing } from './bearing';
import { Compass, CompassFault } from './compass';
import { mapWords } from './map-words';

let count = 0;

/**
 * A direction, turned with a finger or arrow keys, typed, or taken from the phone's compass:
 * `<app-bearing-dial formControlName="bearing" [label]="…" />`. The value is 0–359 (degrees clockwise from north) or null.
 */
@Component({
  selector: 'app-bearing-dial',
  imports: [MatButton, MatFormField, MatLabel, MatInput, MatError, MatSuffix, FieldErrors, Icon, TranslocoPipe],
  templateUrl: './bearing-dial.html',
  styleUrl: './bearing-dial.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BearingDial extends ValueField<number> {
  private readonly compass = inject(Compass);
  private readonly say = mapWords();
  private readonly dial = viewChild.required<ElementRef<HTMLElement>>('dial');
  private stopCompass: () => void = () => undefined;

  readonly required = input(false, { transform: booleanAttribute });

  protected readonly labelId = `bearing-${++count}`;
  protected readonly keysId = `${this.labelId}-keys`;
  protected readonly following = signal(false);
  protected readonly fault = signal<CompassFault | null>(null);
  protected readonly ticks = Array.from({ length: 24 }, (_, index) => index * 15);
  protected readonly marks = [
    { key: 'map.mark.north', x: 0, y: -66 },
    { key: 'map.mark.east', x: 66, y: 0 },
    { key: 'map.mark.south', x: 0, y: 66 },
    { key: 'map.mark.west', x: -66, y: 0 },
  ];
  /** "45° · Đông Bắc". */
  protected readonly words = computed(() => {
    const [value, say] = [this.value(), this.say()];
    return value === null
      ? say('map.bearing.none')
      : say('map.bearing.words', { degrees: value, direction: say(`map.direction.${directionOf(value)}`) });
  });

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => this.stopCompass());
  }

  protected override check(): ValidationErrors | null {
    return Number.isNaN(readBearing(this.text())) ? { bearing: { key: 'map.bearing.wrong' } } : null;
  }

  writeValue(value: number | null): void {
    this.value.set(value);
    this.text.set(value === null ? '' : String(value));
  }

  protected typed(text: string): void {
    this.stop();
    const bearing = readBearing(text);
    this.text.set(text);
    this.value.set(Number.isNaN(bearing) ? null : bearing);
    this.changed(this.value());
  }

  protected left(): void {
    const value = this.value();
    if (value !== null) this.text.set(String(value));
    this.touched();
  }

  protected grasp(event: PointerEvent): void {
    if (this.disabled()) return;
    this.stop();
    this.dial().nativeElement.setPointerCapture?.(event.pointerId);
    this.point(event);
  }

  protected turn(event: PointerEvent): void {
    if (this.dial().nativeElement.hasPointerCapture?.(event.pointerId)) this.point(event);
  }

  protected key(event: KeyboardEvent): void {
    if (this.disabled()) return;
    const bearing = bearingAfterKey(this.value(), event.key, event.shiftKey);
    if (bearing === null) return;
    event.preventDefault();
    this.stop();
    this.choose(bearing);
  }

  protected follow(): void {
    this.fault.set(null);
    this.following.set(true);
    this.stopCompass = this.compass.watch(
      (bearing) => this.choose(bearing),
      (fault) => {
        this.following.set(false);
        this.fault.set(fault);
      },
    );
  }

  protected stop(): void {
    this.stopCompass();
    this.following.set(false);
    this.fault.set(null);
  }

  protected clear(): void {
    this.typed('');
    this.control?.control?.markAsDirty();
  }

  private point(event: PointerEvent): void {
    const box = this.dial().nativeElement.getBoundingClientRect();
    const bearing = bearingAt(event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2);
    if (bearing !== null) this.choose(bearing);
  }

  private choose(bearing: number): void {
    this.writeValue(bearing);
    this.changed(bearing);
    this.control?.control?.markAsDirty();
  }
}
