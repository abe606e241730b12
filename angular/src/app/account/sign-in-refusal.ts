import { ProblemDetails } from '../core/http/problem-details';
import { formatInstant } from '../core/i18n/vietnam-time';

const CODES: Record<string, string> = {
  'CameraProgram:Account:WrongCredentials': 'signIn.wrong',
  'CameraProgram:Account:WrongTwoFactorCode': 'signIn.wrongCode',
};

export const TWO_FACTOR_REQUIRED = 'CameraProgram:Account:TwoFactorRequired';

/** Why signing in was refused, as a text with its values; null when the general sentence for a problem fits. */
export function signInRefusal(problem: ProblemDetails): { key: string; values?: Record<string, string> } | null {
  if (problem.code === 'CameraProgram:Account:LockedOut') {
    const until = problem.data?.['until'];
    return typeof until === 'string' ? { key: 'signIn.lockedUntil', values: { until: formatInstant(until) } } : { key: 'signIn.locked' };
  }
  const key = CODES[problem.code ?? ''] ?? (problem.status === 401 ? 'signIn.wrong' : null);
  return key ? { key } : null;
}
