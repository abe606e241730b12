import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetDisclosureDto } from '../../core/api/models';
import { Download } from '../../core/http/download';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { DueLabel } from '../../ui/due-label';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { StateChip } from '../../ui/state-chip';
import { DISCLOSE } from '../spending/spending-model';
import { DisclosuresApi } from './disclosures-api';
import { stateOf } from './disclosures-model';
import { PostingDialog, PostingQuestion } from './posting-dialog';

/** What is made public, as everybody reads it, and where it is to be read. */
@Component({
  selector: 'app-budget-disclosure-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DayPipe,
    DueLabel,
    Icon,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
    StateChip,
  ],
  templateUrl: './disclosure-page.html',
  styleUrl: '../spending/spending.scss',
})
export class BudgetDisclosurePage {
  protected readonly api = inject(DisclosuresApi);
  private readonly download = inject(Download);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly clipboard = inject(Clipboard);
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly origin = inject(DOCUMENT).location.origin;

  readonly id = input.required<string>();
  protected readonly state = detailState<BudgetDisclosureDto>({ id: this.id, get: (id) => this.api.get(id), name: (d) => d.title });
  protected readonly mayDisclose = this.session.may(DISCLOSE);
  protected readonly look = computed(() => {
    const disclosure = this.state.value();
    return disclosure && stateOf(disclosure.postings.length > 0, disclosure.isLate);
  });
  /** Settlements drawn up before the figures were kept have none. */
  protected readonly saysRest = computed(() => typeof this.state.value()?.carriedOver === 'number');
  /** The commune's own public page, while this stands on it. */
  protected readonly publicPath = computed(() => {
    const code = this.session.account()?.commune?.code;
    const onSite = this.state.value()?.postings.some((posting) => posting.channel === 'publicPage');
    return code && onSite ? `/cong-khai/${code}` : null;
  });

  protected async post(): Promise<void> {
    const done = await this.state.take(async () => {
      const register = await firstValueFrom(this.api.deadlines());
      const data: PostingQuestion = { disclosure: this.state.value()!, register };
      const ref = this.dialog.open<PostingDialog, PostingQuestion, BudgetDisclosureDto>(PostingDialog, {
        data,
        width: '800px',
        maxWidth: '95vw',
      });
      return (await firstValueFrom(ref.afterClosed())) ?? null;
    });
    if (done) this.notices.done('budgetDisclosures.done.post');
  }

  protected async remove(): Promise<void> {
    const disclosure = this.state.value()!;
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('budgetDisclosures.ask.delete', { name: disclosure.title }),
      sentence: this.transloco.translate('budgetDisclosures.ask.deleteSentence'),
      action: this.transloco.translate('budgetDisclosures.verb.delete'),
      dangerous: true,
    });
    if (!agreed) return;
    try {
      await firstValueFrom(this.api.delete(disclosure));
      this.notices.done('budgetDisclosures.done.delete');
      await this.router.navigate(['/kinh-phi/cong-khai'], { replaceUrl: true });
    } catch (error) {
      this.notices.failed(error);
      await this.state.load();
    }
  }

  protected paper(format: 'pdf' | 'docx'): Promise<void> {
    return this.download.save(this.api.paperUrl(this.id(), format), `cong-khai-ngan-sach.${format}`);
  }

  protected copy(path: string): void {
    this.clipboard.copy(this.origin + path);
    this.notices.done('budgetDisclosures.done.copy');
  }
}
