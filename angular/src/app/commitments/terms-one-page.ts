import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CommitmentTermsDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { detailState } from '../ui/detail-state';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { PdfView } from '../ui/pdf-view';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { CommitmentTerms } from './commitment-terms';
import { CommitmentsApi } from './commitments-api';
import { CLAUSES, TERMS_LOOKS } from './commitments-model';
import { InForceDialog } from './in-force-dialog';

/** One version of the clauses with the empty form beside it. */
@Component({
  selector: 'app-terms-one-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    HasPermission,
    CommitmentTerms,
    Icon,
    PageHeader,
    PdfView,
    DayPipe,
    ProblemBanner,
    StateChip,
  ],
  templateUrl: './terms-one-page.html',
  styleUrl: './commitment-page.scss',
})
export class TermsOnePage {
  private readonly api = inject(CommitmentsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly clauses = CLAUSES;
  protected readonly looks = TERMS_LOOKS;
  protected readonly pdf = computed(() => this.api.termsFormUrl(this.id()));
  protected readonly state = detailState<CommitmentTermsDto>({
    id: this.id,
    get: (id) => this.api.oneTerms(id),
    name: (terms) => this.words.translate('commitments.terms.number', { number: terms.number }),
  });

  protected async putInForce(terms: CommitmentTermsDto): Promise<void> {
    const ref = this.dialog.open<InForceDialog, CommitmentTermsDto, CommitmentTermsDto>(InForceDialog, { data: terms, width: '560px' });
    const changed = await firstValueFrom(ref.afterClosed());
    if (!changed) return;
    this.notices.done('commitments.terms.inForceNow', { number: changed.number });
    this.state.changed(changed);
  }

  protected async remove(terms: CommitmentTermsDto): Promise<void> {
    let gone = false;
    await this.state.take(async () => {
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('commitments.terms.deleteHeading', { number: terms.number }),
        action: this.words.translate('commitments.delete.action'),
        dangerous: true,
      });
      if (!agreed) return null;
      await firstValueFrom(this.api.deleteTerms(terms));
      gone = true;
      return null;
    });
    if (gone) await this.router.navigate(['/cam-ket/noi-dung'], { replaceUrl: true });
  }
}
