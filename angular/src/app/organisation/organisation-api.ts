import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  AppointInput,
  BoardDto,
  BoardListItemDto,
  ChangeDutiesInput,
  CloseInput,
  CommuneDto,
  EndInput,
  HamletDto,
  OrgUnitDto,
  OrgUnitLookupDto,
  SaveBoardInput,
  SaveCommuneInput,
  SaveHamletInput,
  SaveOrgUnitInput,
  UserLookupDto,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

type Params = Record<string, string | number>;

@Injectable({ providedIn: 'root' })
export class OrganisationApi {
  private readonly http = inject(HttpClient);

  commune(): Observable<CommuneDto> {
    return this.http.get<CommuneDto>('/api/commune');
  }

  saveCommune(input: SaveCommuneInput, version: number): Observable<CommuneDto> {
    return this.http.put<CommuneDto>('/api/commune', input, { context: changing(version) });
  }

  hamlets(params: Params): Observable<Page<HamletDto>> {
    return this.http.get<Page<HamletDto>>('/api/hamlets', { params });
  }

  saveHamlet(input: SaveHamletInput, hamlet: HamletDto | null, key: string): Observable<HamletDto> {
    return hamlet
      ? this.http.put<HamletDto>(`/api/hamlets/${hamlet.id}`, input, { context: changing(hamlet.version) })
      : this.http.post<HamletDto>('/api/hamlets', input, { context: creating(key) });
  }

  closeHamlet(hamlet: HamletDto, input: CloseInput): Observable<HamletDto> {
    return this.http.post<HamletDto>(`/api/hamlets/${hamlet.id}/close`, input, { context: changing(hamlet.version) });
  }

  units(params: Params): Observable<Page<OrgUnitDto>> {
    return this.http.get<Page<OrgUnitDto>>('/api/org-units', { params });
  }

  unitChoices(): Observable<OrgUnitLookupDto[]> {
    return this.http.get<OrgUnitLookupDto[]>('/api/org-units/lookup');
  }

  userChoices(): Observable<UserLookupDto[]> {
    return this.http.get<UserLookupDto[]>('/api/users/lookup');
  }

  saveUnit(input: SaveOrgUnitInput, unit: OrgUnitDto | null, key: string): Observable<OrgUnitDto> {
    return unit
      ? this.http.put<OrgUnitDto>(`/api/org-units/${unit.id}`, input, { context: changing(unit.version) })
      : this.http.post<OrgUnitDto>('/api/org-units', input, { context: creating(key) });
  }

  closeUnit(unit: OrgUnitDto, input: CloseInput): Observable<OrgUnitDto> {
    return this.http.post<OrgUnitDto>(`/api/org-units/${unit.id}/close`, input, { context: changing(unit.version) });
  }

  boards(params: Params): Observable<Page<BoardListItemDto>> {
    return this.http.get<Page<BoardListItemDto>>('/api/boards', { params });
  }

  board(id: string, asOf?: string | null): Observable<BoardDto> {
    return this.http.get<BoardDto>(`/api/boards/${id}`, { params: asOf ? { asOf } : {} });
  }

  createBoard(input: SaveBoardInput, key: string): Observable<BoardDto> {
    return this.http.post<BoardDto>('/api/boards', input, { context: creating(key) });
  }

  saveBoard(board: BoardDto, input: SaveBoardInput): Observable<BoardDto> {
    return this.http.put<BoardDto>(`/api/boards/${board.id}`, input, { context: changing(board.version) });
  }

  appoint(board: BoardDto, input: AppointInput, key: string): Observable<BoardDto> {
    return this.http.post<BoardDto>(`/api/boards/${board.id}/members`, input, { context: changing(board.version, key) });
  }

  changeDuties(board: BoardDto, memberId: string, input: ChangeDutiesInput): Observable<BoardDto> {
    return this.http.put<BoardDto>(`/api/boards/${board.id}/members/${memberId}`, input, { context: changing(board.version) });
  }

  release(board: BoardDto, memberId: string, input: EndInput): Observable<BoardDto> {
    return this.http.post<BoardDto>(`/api/boards/${board.id}/members/${memberId}/release`, input, { context: changing(board.version) });
  }

  dissolve(board: BoardDto, input: EndInput): Observable<BoardDto> {
    return this.http.post<BoardDto>(`/api/boards/${board.id}/dissolve`, input, { context: changing(board.version) });
  }
}
