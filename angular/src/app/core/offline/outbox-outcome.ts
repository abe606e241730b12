import { ProblemDetails, toProblem } from '../http/problem-details';

/** Another request with the same key is still at work. */
const DUPLICATE = 'CameraProgram:Duplicate';

export interface Outcome {
  /** What becomes of the item. */
  state: 'waiting' | 'conflict' | 'refused';
  problem: ProblemDetails;
  /** The server wants a rest or does not know us: the others need not be tried now. */
  stop: boolean;
}

/** What an error of sending means for the item. */
export function outcomeOf(error: unknown): Outcome {
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  const problem: ProblemDetails = timedOut ? { status: 0 } : toProblem(error);
  const { status, code } = problem;
  if (status === 401 || status === 429) return { state: 'waiting', problem, stop: true };
  if (status === 0 || status >= 500 || status === 408 || status === 425 || code === DUPLICATE)
    return { state: 'waiting', problem, stop: false };
  return { state: status === 409 || status === 412 ? 'conflict' : 'refused', problem, stop: false };
}

/** Milliseconds until the next try by itself: from 5 seconds doubling to 15 minutes, spread so that phones do not come together. */
export function pauseAfter(attempts: number, chance = Math.random()): number {
  return Math.min(15 * 60_000, 5000 * 2 ** Math.min(attempts - 1, 20)) * (0.5 + chance / 2);
}
