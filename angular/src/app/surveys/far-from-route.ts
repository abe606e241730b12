import { Component, computed, inject, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { startWith, switchMap } from 'rxjs';
import { SurveyRouteDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { distanceToLine, formatMetres, GeoPosition, toLatLng } from '../map/geo';
import { Icon } from '../ui/icon';

/** As the server has it (SurveyConsts): what lies farther from its route waits for a person. */
const FAR_METRES = 500;

/** Says at the field that a position is far from the route that is surveyed. */
@Component({
  selector: 'app-far-from-route',
  imports: [TranslocoPipe, Icon],
  template: `
    @if (away(); as metres) {
      <p role="status"><app-icon name="alert" />{{ 'surveys.form.far' | transloco: { metres } }}</p>
    }
  `,
  styles: `
    p {
      display: flex;
      align-items: flex-start;
      gap: 12px;
      padding: 12px 16px;
      border-radius: var(--app-radius);
      color: var(--app-soon-ink);
      background: var(--app-soon-ground);
    }
  `,
})
export class FarFromRoute {
  private readonly language = inject(Language);

  readonly control = input.required<FormControl<GeoPosition | null>>();
  readonly route = input.required<SurveyRouteDto | null>();
  private readonly position = toSignal(
    toObservable(this.control).pipe(switchMap((control) => control.valueChanges.pipe(startWith(control.value)))),
    { initialValue: null },
  );
  /** In words; empty where it is no surprise. */
  protected readonly away = computed(() => {
    const [position, route] = [this.position(), this.route()];
    if (!position || !route?.points.length) return '';
    const metres = distanceToLine(toLatLng(position), route.points.map(toLatLng));
    return metres > FAR_METRES ? formatMetres(metres, this.language.current()) : '';
  });
}
