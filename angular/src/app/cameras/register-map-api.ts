import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { MapDto, MapSettingsDto, RegisterCoverageDto, RouteStretchesDto, SiteProposalDto } from '../core/api/models';

/** Everything on the map at once, and what cameras see of the routes. */
@Injectable({ providedIn: 'root' })
export class RegisterMapApi {
  private readonly http = inject(HttpClient);

  all(): Observable<MapDto> {
    return this.http.get<MapDto>('/api/map');
  }

  settings(): Observable<MapSettingsDto> {
    return this.http.get<MapSettingsDto>('/api/map/settings');
  }

  coverage(): Observable<RegisterCoverageDto> {
    return this.http.get<RegisterCoverageDto>('/api/coverage');
  }

  ofRoute(id: string): Observable<RouteStretchesDto> {
    return this.http.get<RouteStretchesDto>(`/api/coverage/routes/${id}`);
  }

  /** The fewest surveyed sites that show what all of them would show of a route. */
  proposal(id: string): Observable<SiteProposalDto> {
    return this.http.get<SiteProposalDto>(`/api/coverage/routes/${id}/proposal`);
  }
}
