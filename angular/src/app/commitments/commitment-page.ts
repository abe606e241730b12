import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CommitmentDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { detailState } from '../ui/detail-state';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { PdfView } from '../ui/pdf-view';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { CommitmentHistory } from './commitment-history';
import { CommitmentStateChip } from './commitment-state-chip';
import { CommitmentSupports } from './commitment-supports';
import { CommitmentTerms } from './commitment-terms';
import { CommitmentsApi } from './commitments-api';
import { deviceWords } from './device-words';
import { CONFIRM, CONTACTS, EDIT, isBinding, wind } from './commitments-model';
import { ScanDialog } from './scan-dialog';
import { WithdrawDialog, WithdrawQuestion } from './withdraw-dialog';

/** One commitment with the true paper beside it. */
@Component({
  selector: 'app-commitment-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    BusyButton,
    Icon,
    PageHeader,
    PdfView,
    DayPipe,
    ProblemBanner,
    CommitmentHistory,
    CommitmentStateChip,
    CommitmentSupports,
    CommitmentTerms,
  ],
  templateUrl: './commitment-page.html',
  styleUrl: './commitment-page.scss',
})
export class CommitmentPage {
  private readonly api = inject(CommitmentsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly edit = EDIT;
  protected readonly contacts = CONTACTS;
  protected readonly wind = wind;
  protected readonly state = detailState<CommitmentDto>({ id: this.id, get: (id) => this.api.get(id), name: (c) => c.fullName });
  protected readonly pdf = computed(() => this.api.paperUrl(this.id(), 'pdf'));
  protected readonly binding = computed(() => isBinding(this.state.value()!));
  protected readonly confirms = computed(() => this.state.value()?.state === 'signed' && this.session.may(CONFIRM));
  protected readonly signs = computed(() => this.state.value()?.state === 'draft' && this.session.may(EDIT));
  protected readonly mayRenew = computed(() => {
    const { state, renewedById, termsAreInForce } = this.state.value()!;
    const isDue = state === 'expiring' || state === 'expired' || (state === 'active' && !termsAreInForce);
    return isDue && !renewedById && this.session.may(EDIT);
  });
  /** The next step of one that runs out; before that it is only offered. */
  protected readonly renews = computed(() => this.mayRenew() && this.state.value()!.state !== 'active');

  protected confirm(commitment: CommitmentDto): Promise<boolean> {
    return this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('commitments.confirm.heading', { name: commitment.fullName }),
        sentence: this.words.translate('commitments.confirm.sentence'),
        action: this.words.translate('commitments.confirm.action'),
      });
      if (!agreed) return null;
      const confirmed = await firstValueFrom(this.api.confirm(commitment));
      this.notices.done('commitments.confirm.done', { name: commitment.fullName });
      return confirmed;
    });
  }

  protected async signOnPaper(commitment: CommitmentDto): Promise<void> {
    const ref = this.dialog.open<ScanDialog, CommitmentDto, CommitmentDto>(ScanDialog, { data: commitment, width: '640px' });
    const signed = await firstValueFrom(ref.afterClosed());
    if (!signed) return;
    this.notices.done('commitments.sign.done', { name: signed.fullName });
    this.state.changed(signed);
  }

  protected async withdraw(commitment: CommitmentDto): Promise<void> {
    const ref = this.dialog.open<WithdrawDialog, WithdrawQuestion, CommitmentDto>(WithdrawDialog, {
      data: { commitment, send: (wish) => this.api.withdraw(commitment, wish) },
      width: '560px',
    });
    const withdrawn = await firstValueFrom(ref.afterClosed());
    if (!withdrawn) return;
    this.notices.done('commitments.withdraw.done', { name: withdrawn.fullName });
    this.state.changed(withdrawn);
  }

  protected async withdrawConsent(commitment: CommitmentDto): Promise<void> {
    await this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('commitments.consent.withdrawNamed', { name: commitment.fullName }),
        sentence: this.words.translate('commitments.consent.withdrawSentence'),
        action: this.words.translate('commitments.consent.withdraw'),
      });
      if (!agreed) return null;
      const after = await firstValueFrom(this.api.withdrawConsent(commitment));
      this.notices.done('commitments.consent.withdrawn', { name: commitment.fullName });
      return after;
    });
  }

  protected device(device: string): string {
    return deviceWords(device, (key, values) => this.words.translate(key, values));
  }

  protected async renew(commitment: CommitmentDto): Promise<void> {
    let made: CommitmentDto | null = null;
    await this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('commitments.renewNamed', { name: commitment.fullName }),
        sentence: this.words.translate('commitments.renewSentence'),
        action: this.words.translate('commitments.renew'),
      });
      if (!agreed) return null;
      made = await firstValueFrom(this.api.renew(commitment, newIdempotencyKey()));
      return null;
    });
    if (!made) return;
    const { id } = made as CommitmentDto;
    this.notices.done('commitments.renewed', { name: commitment.fullName });
    this.state.changed({ ...commitment, renewedById: id });
    await this.router.navigate(['/cam-ket', id], { queryParamsHandling: 'preserve', replaceUrl: true });
  }

  protected async remove(commitment: CommitmentDto): Promise<void> {
    let gone = false;
    await this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('commitments.delete.heading', { name: commitment.fullName }),
        sentence: this.words.translate('commitments.delete.sentence'),
        action: this.words.translate('commitments.delete.action'),
        dangerous: true,
      });
      if (!agreed) return null;
      await firstValueFrom(this.api.delete(commitment));
      gone = true;
      return null;
    });
    if (!gone) return;
    this.notices.done('commitments.delete.done', { name: commitment.fullName });
    this.state.changed(commitment);
    await this.router.navigate(['/cam-ket'], { queryParamsHandling: 'preserve' });
  }

  /** With telephone and identity number, which the server notes. */
  protected async printWithContacts(commitment: CommitmentDto): Promise<void> {
    await this.download.save(this.api.paperUrl(commitment.id, 'pdf', true), 'cam-ket.pdf');
  }

  protected async word(commitment: CommitmentDto): Promise<void> {
    await this.download.save(this.api.paperUrl(commitment.id, 'docx'), 'cam-ket.docx');
  }

  protected async openScan(commitment: CommitmentDto, file: { id: string; fileName: string }): Promise<void> {
    await this.download.save(this.api.scanUrl(commitment.id, file.id), file.fileName);
  }
}
