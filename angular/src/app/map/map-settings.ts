import { Injectable, signal } from '@angular/core';
import { LatLng } from './geo';
import { MapGround, PLAIN_GROUND } from './map-model';

/** Background and home of all maps. Whoever reads the configuration calls the setters once; a map may be given another ground. */
@Injectable({ providedIn: 'root' })
export class MapSettings {
  private readonly groundNow = signal(PLAIN_GROUND);
  private readonly homeNow = signal<{ centre: LatLng; zoom: number }>({ centre: [16.2, 106.5], zoom: 6 });

  readonly ground = this.groundNow.asReadonly();
  /** Where a map begins that has nothing to show yet: the commune, or all of Vietnam. */
  readonly home = this.homeNow.asReadonly();

  useGround(ground: MapGround): void {
    this.groundNow.set(ground);
  }

  useHome(centre: LatLng, zoom = 14): void {
    this.homeNow.set({ centre, zoom });
  }
}
