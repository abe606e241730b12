import { Observable, catchError, throwError } from 'rxjs';
import { toProblem } from '../../core/http/problem-details';

export const CONTRACT = 'CameraProgram.Budgets.Contract';
export const REQUEST_PAYMENT = 'CameraProgram.Budgets.RequestPayment';
export const APPROVE_PAYMENT = 'CameraProgram.Budgets.ApprovePayment';
export const PAY = 'CameraProgram.Budgets.Pay';
export const SETTLE = 'CameraProgram.Budgets.Settle';
export const APPROVE_SETTLEMENT = 'CameraProgram.Budgets.ApproveSettlement';
export const DISCLOSE = 'CameraProgram.Budgets.Disclose';
export const INSPECT = 'CameraProgram.Budgets.Inspect';

/** What a change is made to: which one, as last seen. */
export interface Ref {
  id: string;
  version: number;
}

/** What was typed, or null for nothing. */
export function textOf(typed: string): string | null {
  return typed.trim().normalize('NFC') || null;
}

/**
 * Rows without an amount are not sent: what the server says of row 1 of those that were is put at the row it stands in on the
 * screen. `places[i]` is that row.
 */
export function atRows<T>(call: Observable<T>, places: readonly number[]): Observable<T> {
  return call.pipe(
    catchError((error: unknown) => {
      const problem = toProblem(error);
      const errors = Object.entries(problem.errors ?? {}).map(([path, sentences]) => [
        path.replace(/^lines\[(\d+)\]/, (_, row: string) => `lines[${places[Number(row)] ?? row}]`),
        sentences,
      ]);
      return throwError(() => (problem.errors ? { ...problem, errors: Object.fromEntries(errors) as Record<string, string[]> } : problem));
    }),
  );
}

/** The books had less left than was asked for: what the screen shows of them is out of date. */
export function lacksMoney(code: string | undefined): boolean {
  return code?.startsWith('CameraProgram:Ledgers:NotEnough') ?? false;
}
