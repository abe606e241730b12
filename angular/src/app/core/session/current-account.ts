import { DelegationKind } from '../api/models';

/** Who is signed in, as `GET /api/account/me` answers. */
export interface CurrentAccount {
  id: string;
  userName: string;
  fullName: string;
  jobTitle?: string | null;
  roles: { id: string; code: string; name: string }[];
  permissions: string[];
  commune: Commune | null;
  /** For somebody above the communes: the province in view; null means all of them. */
  province: { code: string; name: string; fullName: string } | null;
  orgUnit: { id: string; name: string } | null;
  /** Empty means: not restricted to hamlets. */
  hamlets: { id: string; name: string }[];
  twoFactorEnabled: boolean;
  mustChangePassword: boolean;
  actingFor: { delegationId: string; userName: string; fullName: string; kind: DelegationKind } | null;
  /** Those for whom this person may act today. */
  delegations: Delegation[];
}

export interface Commune {
  id: string;
  code: string;
  name: string;
  fullName: string;
  programmeName: string;
  slogan: string;
}

export interface Delegation {
  id: string;
  fromFullName: string;
  /** How they sign in that person's place. */
  kind: DelegationKind;
  scope: string;
  from: string;
  to: string;
}
