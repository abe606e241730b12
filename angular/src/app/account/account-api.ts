import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';

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
}
