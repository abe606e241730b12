import {
  AfterContentInit,
  booleanAttribute,
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ControlValueAccessor, NgControl, ValidationErrors } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type * as Leaflet from 'leaflet';
import { Language } from '../core/i18n/language';
import { FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { boundsOf, formatMetres, isInside, LatLng, VIETNAM_BOUNDS } from './geo';
import { LineDraft } from './line-draft';
import { MapBase } from './map-base';
import { MapDrawing } from './map-drawing';
import { MapGround, MapHamlet, MapHotspot, MapRoute } from './map-model';
import { mapWords } from './map-words';
import { PlacesLayer } from './places-layer';
import { RoutesLayer } from './routes-layer';

/** Metres: a shorter line is a slip of the finger. */
const SHORTEST = 1;
/** Metres: no route of a commune is longer. */
const LONGEST = 100_000;
const NEAR_ZOOM = 16;
let count = 0;

export interface Landmarks {
  cameras: readonly LatLng[];
  hotspots: readonly MapHotspot[];
  hamlets: readonly MapHamlet[];
}

/**
 * A line drawn on a map: `<app-line-editor formControlName="points" [label]="…" [context]="otherRoutes()" />`.
 * The value is a list of `[latitude, longitude]` or null.
 */
@Component({
  selector: 'app-line-editor',
  imports: [MapBase, MatButton, FieldErrors, Icon, TranslocoPipe],
  templateUrl: './line-editor.html',
  styleUrl: './map-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LineEditor implements ControlValueAccessor, AfterContentInit {
  private readonly language = inject(Language);
  private readonly words = mapWords();
  private readonly injector = inject(Injector);
  private readonly destroyed = inject(DestroyRef);
  private readonly change = inject(ChangeDetectorRef);
  protected readonly control = inject(NgControl, { optional: true, self: true });
  private readonly base = viewChild.required(MapBase);

  readonly label = input.required<string>();
  readonly hint = input('');
  readonly required = input(false, { transform: booleanAttribute });
  readonly background = input<MapGround | null>(null);
  /** Routes drawn beneath, to join on to. */
  readonly context = input<readonly MapRoute[]>([]);
  /** Cameras, complex places and names of hamlets, to know where one is. */
  readonly landmarks = input<Landmarks | null>(null);
  /** Where the map begins while there is no line; it goes there when that changes. */
  readonly near = input<LatLng | null>(null);

  protected readonly headingId = `map-line-${++count}`;
  protected readonly draft = new LineDraft();
  protected readonly editing = signal(false);
  protected readonly disabled = signal(false);
  protected readonly drawing = signal<MapDrawing | null>(null);
  protected readonly chosen = computed(() => this.drawing()?.chosen() ?? null);
  protected readonly lengthText = computed(() => formatMetres(this.draft.length(), this.language.current()));
  protected readonly start = computed(() => {
    const centre = this.near();
    return centre && { centre, zoom: NEAR_ZOOM };
  });
  private written: readonly LatLng[] = [];
  private changed: (value: LatLng[] | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  constructor() {
    if (this.control) this.control.valueAccessor = this;
    effect((onCleanup) => {
      const handle = this.base().handle();
      if (!handle) return;
      const drawing = untracked(
        () =>
          new MapDrawing(handle, this.draft, {
            injector: this.injector,
            colours: () => this.base().colours()!,
            say: () => this.words(),
            enabled: () => this.editing() && !this.disabled(),
          }),
      );
      this.drawing.set(drawing);
      untracked(() => this.fit());
      onCleanup(() => drawing.stop());
    });
    this.drawContext();
    this.drawLandmarks();
    effect(() => {
      const [handle, near] = [this.base().handle(), this.near()];
      if (handle && near && !untracked(this.draft.points).length) handle.map.setView([...near], NEAR_ZOOM);
    });
    effect(() => {
      const points = this.draft.points();
      if (points === this.written) return;
      this.written = points;
      untracked(() => {
        this.changed(points.length ? [...points] : null);
        this.control?.control?.markAsDirty();
      });
    });
  }

  // Not earlier: the directive that binds the control gets it only after this component's ngOnInit.
  ngAfterContentInit(): void {
    const control = this.control?.control;
    control?.addValidators(() => this.check());
    control?.updateValueAndValidity({ emitEvent: false });
    control?.events.pipe(takeUntilDestroyed(this.destroyed)).subscribe(() => this.change.markForCheck());
  }

  writeValue(value: readonly LatLng[] | null): void {
    this.written = value ?? [];
    this.draft.reset(this.written);
    this.editing.set(!this.written.length);
    this.fit();
  }

  registerOnChange(fn: (value: LatLng[] | null) => void): void {
    this.changed = fn;
  }

  registerOnTouched(fn: () => void): void {
    this.touched = fn;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
    if (disabled) this.editing.set(false);
  }

  protected fit(): void {
    const bounds = boundsOf(this.draft.points()) ?? boundsOf(this.context().flatMap((route) => [...route.points]));
    if (bounds && (this.draft.points().length || !this.near())) this.base().fitBounds(bounds);
  }

  protected left(): void {
    this.touched();
  }

  protected addInMiddle(): void {
    const middle = this.base().centre();
    if (middle) this.draft.add(middle);
  }

  protected removeChosen(): void {
    const index = this.chosen();
    if (index === null) return;
    this.drawing()?.chosen.set(null);
    this.draft.remove(index);
  }

  private check(): ValidationErrors | null {
    const points = this.draft.points();
    if (!points.length) return null;
    if (points.length < 2 || this.draft.length() < SHORTEST) return { line: { key: 'map.line.tooShort' } };
    if (this.draft.length() > LONGEST) return { line: { key: 'map.line.tooLong' } };
    return points.every((point) => isInside(point, VIETNAM_BOUNDS)) ? null : { line: { key: 'map.point.outside' } };
  }

  private drawContext(): void {
    let layer: RoutesLayer | null = null;
    effect(() => {
      const [handle, colours, routes] = [this.base().handle(), this.base().colours(), this.context()];
      if (!handle || !colours) return;
      layer ??= new RoutesLayer(handle);
      layer.show(routes, colours, ({ name }) => name, null);
      // Nothing is drawn yet, and its surroundings have just come.
      untracked(() => {
        if (!this.draft.points().length) this.fit();
      });
    });
  }

  private drawLandmarks(): void {
    let places: PlacesLayer | null = null;
    let dots: Leaflet.LayerGroup | null = null;
    effect(() => {
      const [handle, colours, landmarks] = [this.base().handle(), this.base().colours(), this.landmarks()];
      if (!handle || !colours || !landmarks) return;
      places ??= new PlacesLayer(handle);
      dots ??= handle.library.layerGroup().addTo(handle.map);
      places.show({ hotspots: landmarks.hotspots, hamlets: landmarks.hamlets, outline: [] }, colours, null);
      dots.clearLayers();
      for (const position of landmarks.cameras) {
        const look = {
          renderer: handle.lines,
          interactive: false,
          radius: 4,
          weight: 1.5,
          color: colours.casing,
          fillColor: colours.working,
          fillOpacity: 1,
        };
        handle.library.circleMarker([...position], look).addTo(dots);
      }
    });
  }
}
