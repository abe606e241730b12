import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { UserDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { PageTitle } from '../core/i18n/page-title';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { PageHeader } from '../ui/page-header';
import { InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { AdminApi, UserVerb } from './admin-api';
import { newPassword } from './new-password';
import { PasswordSlips } from './password-slip';
import { userState } from './user-states';

interface UserAction {
  verb: UserVerb | 'reset-password';
  /** Text key; the explanation has the same with `Lead`. */
  label: string;
  icon: IconName;
  dangerous?: boolean;
}

/** One account: what it is and may, and what an administrator does to it. */
@Component({
  selector: 'app-user-page',
  imports: [MatButton, RouterLink, TranslocoPipe, HasPermission, Icon, InstantPipe, PageHeader, ProblemBanner, StateChip],
  templateUrl: './user-page.html',
  styleUrl: './user-page.scss',
})
export class UserPage {
  private readonly api = inject(AdminApi);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly slips = inject(PasswordSlips);
  private readonly notices = inject(Notices);
  private readonly title = inject(PageTitle);
  private readonly transloco = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly manage = 'CameraProgram.Identity.Users.Manage';
  protected readonly user = signal<UserDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  protected readonly stateOf = userState;
  protected readonly isMyself = computed(() => this.user()?.id === this.session.account()?.id);
  protected readonly roles = computed(() => namesOf(this.user()?.roles));
  protected readonly hamlets = computed(() => namesOf(this.user()?.hamlets));
  protected readonly actions = computed<readonly UserAction[]>(() => {
    const user = this.user();
    if (!user) return [];
    if (!user.isActive) return [{ verb: 'activate', label: 'admin.users.activate', icon: 'checkCircle' }];
    const actions: UserAction[] = [];
    if (user.lockedUntil) actions.push({ verb: 'unlock', label: 'admin.users.unlock', icon: 'lock' });
    actions.push({ verb: 'reset-password', label: 'admin.users.resetPassword', icon: 'key' });
    if (user.twoFactorEnabled) actions.push({ verb: 'reset-two-factor', label: 'admin.users.resetTwoFactor', icon: 'phone' });
    actions.push(
      { verb: 'sign-out-everywhere', label: 'admin.users.signOutEverywhere', icon: 'logout' },
      { verb: 'deactivate', label: 'admin.users.deactivate', icon: 'cancel', dangerous: true },
    );
    return actions;
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    await this.run(async () => {
      const user = await firstValueFrom(this.api.user(this.id()));
      this.user.set(user);
      this.title.name(user.fullName);
    });
  }

  protected async do(action: UserAction): Promise<void> {
    const user = this.user();
    if (!user || this.busy()) return;
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('admin.users.confirm', {
        action: this.transloco.translate(action.label),
        name: user.fullName,
      }),
      sentence: [
        this.transloco.translate(`${action.label}Lead`),
        action.verb === 'deactivate' && user.isOnlySigner ? this.transloco.translate('admin.users.onlySigner') : '',
      ]
        .join(' ')
        .trim(),
      action: this.transloco.translate(action.label),
      dangerous: action.dangerous,
    });
    if (!agreed) return;
    await this.run(async () => {
      if (action.verb === 'reset-password') {
        const password = newPassword();
        this.user.set(await firstValueFrom(this.api.resetPassword(user, password)));
        await this.slips.show({ fullName: user.fullName, userName: user.userName, password });
      } else {
        this.user.set(await firstValueFrom(this.api.doTo(user, action.verb)));
        this.notices.done('admin.users.done', { name: user.fullName });
      }
    });
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}

function namesOf(things: readonly { name: string }[] | undefined): string {
  return things?.map((thing) => thing.name).join(', ') ?? '';
}
