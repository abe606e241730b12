import { PartyKind } from '../core/api/models';

/** What a change is made to: which party, as last seen. */
export interface PartyRef {
  id: string;
  version: number;
}

export const EDIT_PARTIES = 'CameraProgram.Parties.Edit';
export const VIEW_CONTACTS = 'CameraProgram.Parties.ViewContacts';
export const PARTY_KINDS: readonly NonNullable<PartyKind>[] = [
  'household',
  'agency',
  'enterprise',
  'school',
  'religiousSite',
  'organisation',
];

/** Who may choose an account out of all (WhoChoosesPeople of the server): heads of hamlets may not. */
export const CHOOSE_PEOPLE: readonly string[] = [
  'WorkTasks.Assign',
  'Plans.Edit',
  'Boards.Manage',
  'Reviews.Edit',
  'Identity.Delegate',
  'Identity.Users',
].map((name) => `CameraProgram.${name}`);
