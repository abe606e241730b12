import { CurrentAccount } from './current-account';

const KEY = 'lastAccount';

/** Who used this device last and has not signed out, so that work goes on where no network is. Holds no secret. */
export function lastAccount(): CurrentAccount | null {
  try {
    const account = JSON.parse(localStorage.getItem(KEY) ?? 'null') as CurrentAccount | null;
    return account && typeof account.id === 'string' && Array.isArray(account.permissions) ? account : null;
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function keepLastAccount(account: CurrentAccount | null): void {
  try {
    if (account) localStorage.setItem(KEY, JSON.stringify(account));
    else localStorage.removeItem(KEY);
  } catch {
    // Without a store nobody can work without a network here.
  }
}
