import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { CreateDelegationInput, DelegationCandidateDto, DelegationDto, PermissionGroupDto } from '../core/api/models';
import { changing, creating } from '../core/http/request-options';
import { Page } from '../ui/list-state';

export interface TwoFactorSetup {
  sharedKey: string;
  otpauthUri: string;
  /** The QR code as an SVG drawing. */
  qrSvg: string;
}

@Injectable({ providedIn: 'root' })
export class AccountApi {
  private readonly http = inject(HttpClient);

  changePassword(currentPassword: string, newPassword: string): Observable<void> {
    return this.http.post<void>('/api/account/change-password', { currentPassword, newPassword });
  }

  setUpTwoFactor(): Observable<TwoFactorSetup> {
    return this.http.post<TwoFactorSetup>('/api/account/two-factor/setup', null);
  }

  enableTwoFactor(code: string): Observable<{ recoveryCodes: string[] }> {
    return this.http.post<{ recoveryCodes: string[] }>('/api/account/two-factor/enable', { code });
  }

  disableTwoFactor(password: string): Observable<void> {
    return this.http.post<void>('/api/account/two-factor/disable', { password });
  }

  /** Given and received by oneself; the newest 50. */
  delegations(): Observable<Page<DelegationDto>> {
    return this.http.get<Page<DelegationDto>>('/api/delegations', { params: { view: 'mine' } });
  }

  delegate(input: CreateDelegationInput, key: string): Observable<DelegationDto> {
    return this.http.post<DelegationDto>('/api/delegations', input, { context: creating(key) });
  }

  revoke(delegation: DelegationDto): Observable<DelegationDto> {
    return this.http.post<DelegationDto>(`/api/delegations/${delegation.id}/revoke`, null, { context: changing(delegation.version) });
  }

  /** Whom one may let stand in, and of which of one's bodies each is a deputy. */
  candidates(): Observable<DelegationCandidateDto[]> {
    return this.http.get<DelegationCandidateDto[]>('/api/delegations/candidates');
  }

  permissions(): Observable<PermissionGroupDto[]> {
    return this.http.get<PermissionGroupDto[]>('/api/permissions');
  }
}
