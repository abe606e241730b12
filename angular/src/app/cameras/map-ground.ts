import { inject, Injectable } from '@angular/core';
import { ActivatedRouteSnapshot } from '@angular/router';
import { catchError, firstValueFrom, forkJoin, map, Observable, of, switchMap, timeout } from 'rxjs';
import { LatLng, toLatLng } from '../map/geo';
import { MapSettings } from '../map/map-settings';
import { RegisterMapApi } from './register-map-api';
import { RoutesApi } from './routes-api';

/** Milliseconds after which a page opens without its ground. */
const PATIENCE = 2000;

/** Reads where the commune lies and what its maps are drawn on. */
@Injectable({ providedIn: 'root' })
export class MapGrounds {
  private readonly api = inject(RegisterMapApi);
  private readonly routes = inject(RoutesApi);
  private readonly settings = inject(MapSettings);

  async prepare(): Promise<void> {
    const asked = forkJoin([this.api.settings().pipe(catchError(() => of(null))), this.home().pipe(catchError(() => of(null)))]);
    const [ground, home] = await firstValueFrom(asked.pipe(timeout({ first: PATIENCE, with: () => of([null, null] as const) })));
    if (ground) this.settings.useGround({ tileUrl: ground.tileUrl, attribution: ground.attribution ?? '', maxZoom: ground.maxZoom });
    if (home) this.settings.useHome(home, 15);
  }

  /** A drawn route, or a hotspot: nobody has to look for the commune on the map of Vietnam. */
  private home(): Observable<LatLng | null> {
    return this.routes.list({ isDrawn: 'true', page: 1, pageSize: 1 }).pipe(
      switchMap(({ items: [route] }) => (route ? this.routes.get(route.id).pipe(map(({ points }) => points[0])) : this.hotspot())),
      map((point) => (point ? toLatLng(point) : null)),
    );
  }

  private hotspot() {
    return this.routes.hotspots({ page: 1, pageSize: 1 }).pipe(map(({ items: [hotspot] }) => hotspot?.position ?? null));
  }
}

/** For routes whose pages show a map: `resolve: { ground: mapGround }`. */
export const mapGround = (_: ActivatedRouteSnapshot): Promise<void> => inject(MapGrounds).prepare();
