import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { TranslocoService } from '@jsverse/transloco';
import { Observable } from 'rxjs';
import { problemMessage, toProblem } from './http/problem-details';

/** Short messages at the foot of the screen. Errors stay until they are closed. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly bar = inject(MatSnackBar);
  private readonly transloco = inject(TranslocoService);

  /** Something worked: `notices.done('account.passwordChanged')`. */
  done(key: string, values?: Record<string, unknown>): void {
    this.bar.open(this.transloco.translate(key, values), undefined, { duration: 5000, politeness: 'polite' });
  }

  /** Something happened that the person did not do; it stays until it is closed. */
  told(key: string, values?: Record<string, unknown>): void {
    this.bar.open(this.transloco.translate(key, values), this.transloco.translate('common.close'), { politeness: 'assertive' });
  }

  /** Something worked and can be taken back; the observable emits when the person asks for that. */
  undoable(key: string, values?: Record<string, unknown>): Observable<void> {
    const undo = this.transloco.translate('common.undo');
    return this.bar.open(this.transloco.translate(key, values), undo, { duration: 10_000 }).onAction();
  }

  /** Something can be done now; it stays until it is. The observable emits when the person asks for it. */
  offered(key: string, action: string): Observable<void> {
    return this.bar.open(this.transloco.translate(key), this.transloco.translate(action), { politeness: 'polite' }).onAction();
  }

  /** Something failed: says what happened and what to do next. A 401 is left to the sign-in page. */
  failed(error: unknown): void {
    const problem = toProblem(error);
    if (problem.status === 401 || problem.status === 0) return;
    const message = problemMessage(problem, (key, values) => this.transloco.translate(key, values));
    this.bar.open(message, this.transloco.translate('common.close'), { politeness: 'assertive', panelClass: 'failed' });
  }
}
