import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { GeoJsonImportDto, HotspotDto, RouteDto, RouteListItemDto, SaveHotspotInput, SaveRouteInput } from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';
import { RegisterRef } from './cameras-model';

const ROUTES = '/api/routes';
const HOTSPOTS = '/api/hotspots';
type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class RoutesApi {
  private readonly http = inject(HttpClient);
  readonly exportUrl = `${ROUTES}/export`;
  readonly geoJsonUrl = `${ROUTES}/geojson`;
  readonly hotspotExportUrl = `${HOTSPOTS}/export`;

  list(params: Params): Observable<Page<RouteListItemDto>> {
    return this.http.get<Page<RouteListItemDto>>(ROUTES, { params });
  }

  get(id: string): Observable<RouteDto> {
    return this.http.get<RouteDto>(`${ROUTES}/${id}`);
  }

  save(input: SaveRouteInput, route: RegisterRef | null, key: string): Observable<RouteDto> {
    return route
      ? this.http.put<RouteDto>(`${ROUTES}/${route.id}`, input, { context: changing(route.version) })
      : this.http.post<RouteDto>(ROUTES, input, { context: creating(key) });
  }

  remove(route: RegisterRef): Observable<void> {
    return this.http.delete<void>(`${ROUTES}/${route.id}`, { context: changing(route.version) });
  }

  /** Without `apply` only says what would happen. */
  importGeoJson(file: File, apply: boolean): Observable<GeoJsonImportDto> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.http.post<GeoJsonImportDto>(`${ROUTES}/geojson`, form, { params: { apply } });
  }

  hotspots(params: Params): Observable<Page<HotspotDto>> {
    return this.http.get<Page<HotspotDto>>(HOTSPOTS, { params });
  }

  hotspot(id: string): Observable<HotspotDto> {
    return this.http.get<HotspotDto>(`${HOTSPOTS}/${id}`);
  }

  saveHotspot(input: SaveHotspotInput, hotspot: RegisterRef | null, key: string): Observable<HotspotDto> {
    return hotspot
      ? this.http.put<HotspotDto>(`${HOTSPOTS}/${hotspot.id}`, input, { context: changing(hotspot.version) })
      : this.http.post<HotspotDto>(HOTSPOTS, input, { context: creating(key) });
  }

  removeHotspot(hotspot: RegisterRef): Observable<void> {
    return this.http.delete<void>(`${HOTSPOTS}/${hotspot.id}`, { context: changing(hotspot.version) });
  }
}
