import { IconName } from '../ui/icons';
import { Tone } from '../ui/state-chip';

export interface UserState {
  tone: Tone;
  icon: IconName;
  /** Text key. */
  label: string;
}

/** The one thing to know about an account: closed, locked, waiting for its first sign-in, or in use. */
export function userState(user: { isActive: boolean; lockedUntil: string | null; mustChangePassword: boolean }): UserState {
  if (!user.isActive) return { tone: 'neutral', icon: 'cancel', label: 'admin.users.stateInactive' };
  if (user.lockedUntil) return { tone: 'late', icon: 'lock', label: 'admin.users.stateLocked' };
  if (user.mustChangePassword) return { tone: 'soon', icon: 'key', label: 'admin.users.stateFirst' };
  return { tone: 'done', icon: 'checkCircle', label: 'admin.users.stateActive' };
}
