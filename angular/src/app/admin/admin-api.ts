import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import {
  AccessEntryDto,
  AuditEntityTypeDto,
  AuditEntryDto,
  CreateUserInput,
  HamletDto,
  OrgUnitLookupDto,
  PermissionGroupDto,
  RoleDto,
  SaveRoleInput,
  UpdateUserInput,
  UserDto,
  UserListItemDto,
  UserLookupDto,
} from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

type Params = Record<string, string | number>;

/** What an administrator does to an account, by the last part of its address. */
export type UserVerb = 'deactivate' | 'activate' | 'unlock' | 'sign-out-everywhere' | 'reset-two-factor';

@Injectable({ providedIn: 'root' })
export class AdminApi {
  private readonly http = inject(HttpClient);

  users(params: Params): Observable<Page<UserListItemDto>> {
    return this.http.get<Page<UserListItemDto>>('/api/users', { params });
  }

  user(id: string): Observable<UserDto> {
    return this.http.get<UserDto>(`/api/users/${id}`);
  }

  createUser(input: CreateUserInput, key: string): Observable<UserDto> {
    return this.http.post<UserDto>('/api/users', input, { context: creating(key) });
  }

  saveUser(user: UserDto, input: UpdateUserInput): Observable<UserDto> {
    return this.http.put<UserDto>(`/api/users/${user.id}`, input, { context: changing(user.version) });
  }

  doTo(user: UserDto, verb: UserVerb): Observable<UserDto> {
    return this.http.post<UserDto>(`/api/users/${user.id}/${verb}`, null, { context: changing(user.version) });
  }

  resetPassword(user: UserDto, newPassword: string): Observable<UserDto> {
    return this.http.post<UserDto>(`/api/users/${user.id}/reset-password`, { newPassword }, { context: changing(user.version) });
  }

  /** People to choose from; at most 200. */
  people(): Observable<UserLookupDto[]> {
    return this.http.get<UserLookupDto[]>('/api/users/lookup', { params: { pageSize: 200 } });
  }

  units(): Observable<OrgUnitLookupDto[]> {
    return this.http.get<OrgUnitLookupDto[]>('/api/org-units/lookup');
  }

  hamlets(): Observable<Page<HamletDto>> {
    return this.http.get<Page<HamletDto>>('/api/hamlets', { params: { pageSize: 200, sort: 'name' } });
  }

  roles(): Observable<RoleDto[]> {
    return this.http.get<RoleDto[]>('/api/roles');
  }

  permissions(): Observable<PermissionGroupDto[]> {
    return this.http.get<PermissionGroupDto[]>('/api/permissions');
  }

  createRole(input: SaveRoleInput, key: string): Observable<RoleDto> {
    return this.http.post<RoleDto>('/api/roles', input, { context: creating(key) });
  }

  saveRole(role: RoleDto, input: SaveRoleInput): Observable<RoleDto> {
    return this.http.put<RoleDto>(`/api/roles/${role.id}`, input, { context: changing(role.version) });
  }

  deleteRole(role: RoleDto): Observable<void> {
    return this.http.delete<void>(`/api/roles/${role.id}`, { context: changing(role.version) });
  }

  trail(params: Params): Observable<Page<AuditEntryDto>> {
    return this.http.get<Page<AuditEntryDto>>('/api/audit', { params });
  }

  trailTypes(): Observable<AuditEntityTypeDto[]> {
    return this.http.get<AuditEntityTypeDto[]>('/api/audit/entity-types');
  }

  accesses(params: Params): Observable<Page<AccessEntryDto>> {
    return this.http.get<Page<AccessEntryDto>>('/api/audit/accesses', { params });
  }
}
