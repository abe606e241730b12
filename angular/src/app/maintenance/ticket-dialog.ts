import { Directive, inject, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { TicketDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { applyProblem } from '../ui/field-errors';
import { MaintenanceApi } from './maintenance-api';

/** What the dialogs of a ticket share: they stay open until the server has taken the answer, and say what it refuses. */
@Directive()
export abstract class TicketDialog {
  protected readonly api = inject(MaintenanceApi);
  private readonly ref = inject<MatDialogRef<unknown, TicketDto | null>>(MatDialogRef);
  private readonly transloco = inject(TranslocoService);
  protected readonly ticket = signal(inject<TicketDto>(MAT_DIALOG_DATA));
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);

  protected abstract readonly form: FormGroup;

  /** True when the server has taken it. */
  protected async send(call: (ticket: TicketDto) => Observable<TicketDto>): Promise<boolean> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return false;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.ref.close(await firstValueFrom(call(this.ticket())));
      return true;
    } catch (error) {
      const problem = toProblem(error);
      const left = applyProblem(this.form, problem.status === 412 ? await this.renewed(problem) : problem);
      // What stands at its field is not said a second time above, where it would outlive the correction.
      const told = Object.keys(problem.errors ?? {}).length > 0 && Object.keys(left.errors ?? {}).length === 0;
      this.problem.set(told ? null : left);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  /** What was typed stays, and can be sent over what somebody else has just changed. */
  private async renewed(problem: ProblemDetails): Promise<ProblemDetails> {
    try {
      this.ticket.set(await firstValueFrom(this.api.get(this.ticket().id)));
      return { ...problem, detail: this.transloco.translate('maintenance.stale') };
    } catch {
      return problem;
    }
  }
}
