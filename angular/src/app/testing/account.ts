import { CurrentAccount } from '../core/session/current-account';

export function accountWith(change: Partial<CurrentAccount> = {}): CurrentAccount {
  return {
    id: 'a1',
    userName: 'thuky',
    fullName: 'Lê Thị Thư',
    roles: [{ id: 'r1', code: 'Secretariat', name: 'Tổ thư ký' }],
    permissions: [],
    commune: null,
    province: null,
    orgUnit: null,
    hamlets: [],
    twoFactorEnabled: false,
    mustChangePassword: false,
    actingFor: null,
    delegations: [],
    ...change,
  };
}
