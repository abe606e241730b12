import { inject, signal, Signal, WritableSignal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { applyProblem, forgetServerErrors } from './field-errors';

export interface FormSaving {
  readonly busy: Signal<boolean>;
  /** What no field says; for `<app-problem-banner>`. */
  readonly problem: WritableSignal<ProblemDetails | null>;
  /**
   * Sends what was typed unless something is wrong with it; null when it was not taken. After somebody else's change `renew`
   * reads the thing anew: what was typed stays, and can be saved over it.
   */
  run<T>(form: FormGroup, send: () => Observable<T>, renew?: () => Promise<unknown>): Promise<T | null>;
}

/** How a form is saved: once, with errors at their fields. Call in an injection context. */
export function formSaving(): FormSaving {
  const words = inject(TranslocoService);
  const busy = signal(false);
  const problem = signal<ProblemDetails | null>(null);

  const renewed = async (stale: ProblemDetails, renew: () => Promise<unknown>): Promise<ProblemDetails> => {
    try {
      await renew();
      // 412 would offer to load anew, which has just been done.
      return { status: 409, detail: words.translate('form.stale') };
    } catch {
      return stale;
    }
  };

  return {
    busy: busy.asReadonly(),
    problem,
    run: async (form, send, renew) => {
      if (busy()) return null;
      forgetServerErrors(form);
      form.markAllAsTouched();
      if (form.invalid) return null;
      busy.set(true);
      problem.set(null);
      try {
        return await firstValueFrom(send());
      } catch (error) {
        const failed = toProblem(error);
        const left = applyProblem(form, failed.status === 412 && renew ? await renewed(failed, renew) : failed);
        // What stands at its field is not said a second time above, where it would outlive the correction.
        const told = Object.keys(failed.errors ?? {}).length > 0 && Object.keys(left.errors ?? {}).length === 0;
        problem.set(told ? null : left);
        return null;
      } finally {
        busy.set(false);
      }
    },
  };
}
