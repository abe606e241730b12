import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { DelegationDto, DelegationState } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe, PermissionTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip, Tone } from '../ui/state-chip';
import { AccountApi } from './account-api';
import { DelegationDialog } from './delegation-dialog';

const CHIPS: Record<DelegationState, { tone: Tone; icon: IconName }> = {
  coming: { tone: 'info', icon: 'calendarClock' },
  active: { tone: 'done', icon: 'checkCircle' },
  over: { tone: 'neutral', icon: 'archive' },
  revoked: { tone: 'neutral', icon: 'cancel' },
};

/** Who stands in for this person, and for whom this person stands in. */
@Component({
  selector: 'app-delegations',
  imports: [MatButton, TranslocoPipe, EnumTextPipe, PermissionTextPipe, HasPermission, DayPipe, Icon, ProblemBanner, StateChip],
  templateUrl: './delegations.html',
  styleUrl: './delegations.scss',
})
export class Delegations {
  private readonly api = inject(AccountApi);
  private readonly session = inject(Session);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  protected readonly chips = CHIPS;
  protected readonly all = signal<readonly DelegationDto[] | null>(null);
  protected readonly given = computed(() => this.all()?.filter((d) => d.from.id === this.session.account()?.id) ?? []);
  protected readonly received = computed(() => this.all()?.filter((d) => d.to.id === this.session.account()?.id) ?? []);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    try {
      this.all.set((await firstValueFrom(this.api.delegations())).items);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async create(): Promise<void> {
    const ref = this.dialog.open<DelegationDialog, void, DelegationDto | null>(DelegationDialog, { width: '640px' });
    const made = await firstValueFrom(ref.afterClosed());
    if (!made) return;
    this.notices.done('delegation.created', { name: made.to.name });
    await this.load();
  }

  protected async revoke(delegation: DelegationDto): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('delegation.revokeNamed', { name: delegation.to.name }),
      sentence: this.transloco.translate('delegation.revokeLead'),
      action: this.transloco.translate('delegation.revoke'),
      dangerous: true,
    });
    if (!agreed) return;
    this.busy.set(true);
    try {
      await firstValueFrom(this.api.revoke(delegation));
      this.notices.done('delegation.revoked', { name: delegation.to.name });
      await this.load();
    } catch (error) {
      this.notices.failed(error);
      await this.load();
    } finally {
      this.busy.set(false);
    }
  }

  protected async actFor(delegation: DelegationDto): Promise<void> {
    try {
      await this.session.actFor(delegation.id);
      this.notices.done('delegation.acting', { name: delegation.from.name });
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
