import { booleanAttribute, ChangeDetectionStrategy, Component, computed, effect, input, output, signal, viewChild } from '@angular/core';
import { ValidationErrors } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import type * as Leaflet from 'leaflet';
import { FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { ValueField } from '../ui/value-field';
import { formatCoordinates, readCoordinates } from './coordinates';
import { DevicePosition } from './device-position';
import { GeoPosition, LatLng, toLatLng, toPosition } from './geo';
import { MapBase } from './map-base';
import { MapGround, MapRoute } from './map-model';
import { RoutesLayer } from './routes-layer';

/** How close the map goes to a position that is already there. */
const NEAR = 17;

/**
 * A position: pressed on a small map, taken from the device or typed:
 * `<app-point-picker formControlName="position" [label]="…" />`. The value is `{ latitude, longitude }` or null.
 */
@Component({
  selector: 'app-point-picker',
  imports: [MapBase, MatButton, MatFormField, MatLabel, MatInput, MatHint, MatError, FieldErrors, Icon, TranslocoPipe],
  templateUrl: './point-picker.html',
  styleUrl: './map-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PointPicker extends ValueField<GeoPosition> {
  private readonly base = viewChild.required(MapBase);

  readonly required = input(false, { transform: booleanAttribute });
  readonly background = input<MapGround | null>(null);
  /** Routes that lie beneath, to see where one is. */
  readonly context = input<readonly MapRoute[]>([]);
  /** Where the map begins while there is no position: the route of a survey, for example. */
  readonly near = input<LatLng | null>(null);

  /** Metres, when the position is the device's own; null for one that was pressed or typed. */
  readonly measured = output<number | null>();
  protected readonly accuracy = signal<number | null>(null);
  protected readonly locating = signal(false);
  protected readonly turned = signal('');
  private readonly placed = computed(() => {
    const value = this.value();
    return value && toLatLng(value);
  });
  protected readonly start = computed(() => {
    const centre = this.placed() ?? this.near();
    return centre && { centre, zoom: NEAR };
  });

  constructor() {
    super();
    let layer: RoutesLayer | null = null;
    effect(() => {
      const [handle, colours, routes] = [this.base().handle(), this.base().colours(), this.context()];
      if (!handle || !colours) return;
      layer ??= new RoutesLayer(handle);
      layer.show(routes, colours, ({ name }) => name, null);
    });
    effect((onCleanup) => {
      const [handle, value] = [this.base().handle(), this.value()];
      if (!handle || !value) return;
      const marker = handle.library
        .marker([value.latitude, value.longitude], {
          icon: handle.library.divIcon({ className: 'map-pin', iconSize: [36, 44], iconAnchor: [18, 42] }),
          title: this.label(),
          draggable: !this.disabled(),
          keyboard: false,
        })
        .on('dragend', (event: Leaflet.DragEndEvent) => this.place(at(event.target as Leaflet.Marker)))
        .addTo(handle.map);
      onCleanup(() => marker.remove());
    });
  }

  protected override check(): ValidationErrors | null {
    const text = this.text().trim();
    if (!text) return null;
    const { fault } = readCoordinates(text);
    return fault && { coordinates: { key: `map.point.${fault}` } };
  }

  writeValue(value: GeoPosition | null): void {
    this.value.set(value);
    this.text.set(value ? formatCoordinates(toLatLng(value)) : '');
    this.turned.set('');
    this.accuracy.set(null);
    if (value) this.show(toLatLng(value));
  }

  protected typed(text: string): void {
    this.text.set(text);
    this.measure(null);
    const read = text.trim() ? readCoordinates(text) : null;
    this.turned.set(read?.fault === 'swapped' ? formatCoordinates(read.position) : '');
    this.value.set(read && read.fault === null ? toPosition(read.position) : null);
    if (read && read.fault === null) this.show(read.position);
    this.changed(this.value());
  }

  protected left(): void {
    const value = this.value();
    if (value) this.text.set(formatCoordinates(toLatLng(value)));
    this.touched();
  }

  protected turn(): void {
    this.typed(this.turned());
    this.left();
  }

  protected place(point: LatLng): void {
    if (this.disabled()) return;
    this.measure(null);
    this.turned.set('');
    this.value.set(toPosition(point));
    this.text.set(formatCoordinates(point));
    this.changed(this.value());
    this.control?.control?.markAsDirty();
  }

  protected placeInMiddle(): void {
    const middle = this.base().centre();
    if (middle) this.place(middle);
  }

  protected async locate(): Promise<void> {
    this.locating.set(true);
    await this.base().locate();
    this.locating.set(false);
  }

  protected take({ position, accuracy }: DevicePosition): void {
    this.place(position);
    this.measure(accuracy);
  }

  protected clear(): void {
    this.typed('');
    this.control?.control?.markAsDirty();
  }

  private measure(accuracy: number | null): void {
    this.accuracy.set(accuracy);
    this.measured.emit(accuracy);
  }

  private show(point: LatLng): void {
    const map = this.base().handle()?.map;
    map?.setView([...point], Math.max(map.getZoom(), NEAR), { animate: false });
  }
}

function at(marker: Leaflet.Marker): LatLng {
  const { lat, lng } = marker.getLatLng();
  return [lat, lng];
}
