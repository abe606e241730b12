import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, firstValueFrom, of } from 'rxjs';
import { BoardDto, BoardMemberDto, BoardSeat, OrgUnitLookupDto, UserLookupDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { Dialogs } from '../ui/dialogs';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { formDraft } from '../ui/form-draft';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { OrganisationApi } from './organisation-api';

const SAME_NAME_SITS = 'CameraProgram:Boards:SameNameSits';

export interface MemberDialogData {
  board: BoardDto;
  /** The member whose duties change; null to appoint somebody. */
  member: BoardMemberDto | null;
}

@Component({
  selector: 'app-member-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    DayPipe,
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './member-dialog.html',
  // Room for the label that stands on the upper edge of the first field.
  styles: '.stack { padding-top: 8px; }',
})
export class MemberDialog {
  private readonly api = inject(OrganisationApi);
  private readonly ref = inject<MatDialogRef<MemberDialog, BoardDto | null>>(MatDialogRef);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly key = newIdempotencyKey();
  protected readonly data = inject<MemberDialogData>(MAT_DIALOG_DATA);
  private readonly member = this.data.member;
  protected readonly seats: readonly BoardSeat[] =
    this.data.board.kind === 'supportTeam'
      ? ['teamLeader', 'deputyHead', 'secretary', 'member']
      : ['head', 'standingDeputyHead', 'deputyHead', 'teamLeader', 'secretary', 'member'];
  private readonly today = inject(Clock).today();
  /** New duties are noted when they hold; of somebody who is yet to come, with their first day. */
  protected readonly latest = this.member && this.member.from > this.today ? this.member.from : this.today;
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly form = new FormGroup({
    seat: new FormControl<BoardSeat>(this.member?.seat ?? 'member', { nonNullable: true }),
    userId: new FormControl<string | null>(this.member?.userId ?? null),
    personName: new FormControl(this.member?.personName ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    positionTitle: new FormControl(this.member?.positionTitle ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    orgUnitId: new FormControl<string | null>(this.member?.orgUnit?.id ?? null),
    duties: new FormControl(this.member?.duties ?? '', { validators: [Validators.maxLength(5000)] }),
    order: new FormControl<number | null>(this.member?.order ?? null, { validators: [Validators.min(1), Validators.max(200)] }),
    partTime: new FormControl(this.member?.partTime ?? true, { nonNullable: true }),
    from: new FormControl<string | null>(this.member ? this.latest : this.today),
  });
  private readonly current = toSignal(this.api.unitChoices().pipe(catchError(() => of<OrgUnitLookupDto[]>([]))), { initialValue: [] });
  protected readonly units = computed(() => {
    const chosen = this.member?.orgUnit;
    const units = this.current().map(({ id, name }) => ({ id, name }));
    return chosen && !units.some((u) => u.id === chosen.id) ? [chosen, ...units] : units;
  });
  protected readonly users = toSignal(this.api.userChoices().pipe(catchError(() => of<UserLookupDto[]>([]))), { initialValue: [] });
  private readonly draft = formDraft(`organisation.member.${this.data.board.id}.${this.member?.id ?? 'new'}`, this.form);

  /** Who has an account is named, placed and titled by it; what was typed already stays. */
  protected choose(userId: string | null): void {
    const user = this.users().find((u) => u.id === userId);
    if (!user) return;
    const { personName, positionTitle, orgUnitId } = this.form.controls;
    if (!personName.value.trim()) personName.setValue(user.fullName);
    if (!positionTitle.value.trim() && user.jobTitle) positionTitle.setValue(user.jobTitle);
    if (!orgUnitId.value && user.orgUnitId) orgUnitId.setValue(user.orgUnitId);
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const saved = await this.save(false);
      if (!saved) return;
      this.draft.clear();
      this.ref.close(saved);
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }

  /** Null: somebody of that name and title sits there already, and it is no other. */
  private async save(namesakeIsAnother: boolean): Promise<BoardDto | null> {
    const { board } = this.data;
    const input = this.form.getRawValue();
    try {
      return await firstValueFrom(
        this.member
          ? this.api.changeDuties(board, this.member.id, input)
          : this.api.appoint(board, { ...input, namesakeIsAnother }, this.key),
      );
    } catch (error) {
      const problem = toProblem(error);
      if (problem.code !== SAME_NAME_SITS || namesakeIsAnother) throw error;
      const agreed = await this.dialogs.confirm({
        heading: this.transloco.translate('organisation.boards.sameName', { name: input.personName.trim() }),
        sentence: problem.detail,
        action: this.transloco.translate('organisation.boards.sameNameAction'),
      });
      return agreed ? this.save(true) : null;
    }
  }
}
