import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, Observable, of } from 'rxjs';
import { CommuneType, OfficialUnitDto } from '../core/api/models';

/** What is typed of a commune, to be held against the official list. */
export interface TypedCommune {
  code?: string | null;
  provinceCode?: string | null;
  type?: CommuneType;
  name?: string | null;
}

/** The official list of communes; empty when the operator has not loaded it or it cannot be read: then people type freely. */
@Injectable({ providedIn: 'root' })
export class OfficialUnits {
  private readonly http = inject(HttpClient);

  /** @param url Another one before anybody can sign in. */
  find(provinceCode: string, filter: string, url = '/api/official-units'): Observable<OfficialUnitDto[]> {
    return this.http.get<OfficialUnitDto[]>(url, { params: { provinceCode, filter } }).pipe(catchError(() => of<OfficialUnitDto[]>([])));
  }
}

/** The unit of the list that has the typed code but another name or kind; a hint, never a correction. */
export function differing(units: readonly OfficialUnitDto[], typed: TypedCommune): OfficialUnitDto | null {
  const official = units.find((unit) => unit.code === typed.code);
  const name = typed.name?.trim().normalize('NFC');
  return official && name && (official.name !== name || official.type !== typed.type) ? official : null;
}
