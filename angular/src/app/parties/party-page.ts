import { Component, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CameraStatusChip } from '../cameras/camera-status-chip';
import { EDIT as MAKE_COMMITMENTS, SEE as SEE_COMMITMENTS } from '../commitments/commitments-model';
import { PartyDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { detailState } from '../ui/detail-state';
import { Icon } from '../ui/icon';
import { ListDetail } from '../ui/list-detail';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { AccountDialog } from './account-dialog';
import { MergeDialog } from './merge-dialog';
import { PartiesApi } from './parties-api';
import { CHOOSE_PEOPLE, EDIT_PARTIES } from './parties-model';
import { PartyContact } from './party-contact';

@Component({
  selector: 'app-party-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    CameraStatusChip,
    EnumTextPipe,
    HasPermission,
    Icon,
    PageHeader,
    DayPipe,
    ProblemBanner,
    PartyContact,
  ],
  templateUrl: './party-page.html',
  styleUrl: '../cameras/register-detail.scss',
})
export class PartyPage {
  private readonly api = inject(PartiesApi);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly beside = inject(ListDetail, { optional: true });

  readonly id = input.required<string>();

  protected readonly edit = EDIT_PARTIES;
  protected readonly commitments = SEE_COMMITMENTS;
  protected readonly makeCommitments = MAKE_COMMITMENTS;
  protected readonly mayOpenAccount = inject(Session).may(CHOOSE_PEOPLE);
  protected readonly state = detailState<PartyDto>({ id: this.id, get: (id) => this.api.get(id), name: (party) => party.fullName });

  constructor() {
    // The address of a double that was merged leads to the one that stayed.
    effect(() => {
      const party = this.state.value();
      if (party && party.id !== this.id()) {
        void this.router.navigate(['/ho-don-vi', party.id], { queryParamsHandling: 'preserve', replaceUrl: true });
      }
    });
  }

  protected async merge(party: PartyDto): Promise<void> {
    const ref = this.dialog.open<MergeDialog, PartyDto, PartyDto>(MergeDialog, { data: party, width: '720px' });
    const kept = await firstValueFrom(ref.afterClosed());
    if (!kept) return;
    this.notices.done('parties.merge.done', { name: kept.fullName });
    this.state.changed(kept);
    await this.router.navigate(['/ho-don-vi', kept.id], { queryParamsHandling: 'preserve', replaceUrl: true });
  }

  protected async account(party: PartyDto): Promise<void> {
    const ref = this.dialog.open<AccountDialog, PartyDto, PartyDto>(AccountDialog, { data: party, width: '560px' });
    const changed = await firstValueFrom(ref.afterClosed());
    if (!changed) return;
    this.notices.done(changed.account ? 'parties.account.opened' : 'parties.account.closed', { name: changed.fullName });
    this.state.changed(changed);
  }
}
