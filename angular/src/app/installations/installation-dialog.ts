import { Directive, inject, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { MatDialogRef } from '@angular/material/dialog';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { InstallationDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { applyProblem } from '../ui/field-errors';
import { InstallationsApi } from './installations-api';

/** What the dialogs of an installation share: they stay open until the server has taken the answer, and say what it refuses. */
@Directive()
export abstract class InstallationDialog {
  protected readonly api = inject(InstallationsApi);
  private readonly ref = inject<MatDialogRef<unknown, InstallationDto | null>>(MatDialogRef);
  private readonly transloco = inject(TranslocoService);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);

  protected abstract readonly form: FormGroup;
  /** As it was when the dialog was opened, or is since somebody else changed it. */
  protected abstract readonly installation: ReturnType<typeof signal<InstallationDto>>;

  protected async send(call: (installation: InstallationDto) => Observable<InstallationDto>): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.ref.close(await firstValueFrom(call(this.installation())));
    } catch (error) {
      const problem = toProblem(error);
      const left = applyProblem(this.form, problem.status === 412 ? await this.renewed(problem) : problem);
      // What stands at its field is not said a second time above, where it would outlive the correction.
      const told = Object.keys(problem.errors ?? {}).length > 0 && Object.keys(left.errors ?? {}).length === 0;
      this.problem.set(told ? null : left);
    } finally {
      this.busy.set(false);
    }
  }

  /** What was typed stays, and can be sent over what somebody else has just changed. */
  private async renewed(problem: ProblemDetails): Promise<ProblemDetails> {
    try {
      this.installation.set(await firstValueFrom(this.api.get(this.installation().id)));
      return { ...problem, detail: this.transloco.translate('installations.stale') };
    } catch {
      return problem;
    }
  }
}
