import { Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, of } from 'rxjs';
import { CommitmentProgressDto, OutdatedDraftsDto } from '../core/api/models';
import { toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { Notices } from '../core/notices';
import { HasPermission } from '../core/session/has-permission';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { CommitmentsApi } from './commitments-api';
import { EDIT, shareInForce, shareSigned } from './commitments-model';

/** How far each hamlet is, in bars with their numbers, and preparing the papers of a hamlet. */
@Component({
  selector: 'app-progress-page',
  imports: [MatButton, RouterLink, TranslocoPipe, HasPermission, BusyButton, EmptyState, Icon, PageHeader, ProblemBanner],
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.scss',
})
export class ProgressPage {
  private readonly api = inject(CommitmentsApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly words = inject(TranslocoService);
  private readonly loaded = rxResource({ stream: () => this.api.progress() });
  private readonly old = rxResource({
    stream: () => (this.session.may(EDIT) ? this.api.outdatedDrafts() : of<OutdatedDraftsDto>({ count: 0, termsNumber: null })),
  });

  protected readonly edit = EDIT;
  protected readonly inForce = shareInForce;
  protected readonly waiting = shareSigned;
  protected readonly preparing = signal<string | null>(null);
  protected readonly hamlets = () => (this.loaded.hasValue() ? this.loaded.value() : null);
  protected readonly problem = () => (this.loaded.error() ? toProblem(this.loaded.error()) : null);

  /** Drafts under clauses that were replaced; null when there are none. */
  protected readonly outdated = () => (this.old.hasValue() && this.old.value().count ? this.old.value() : null);
  protected readonly following = signal(false);

  protected reload(): void {
    this.loaded.reload();
    this.old.reload();
  }

  protected async follow(): Promise<void> {
    if (this.following()) return;
    this.following.set(true);
    try {
      const { followed } = await firstValueFrom(this.api.followTerms(null));
      this.notices.done('commitments.progress.followed', { count: followed });
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.following.set(false);
      this.old.reload();
    }
  }

  /** Says how many there will be before it makes them. */
  protected async prepare(hamlet: CommitmentProgressDto): Promise<void> {
    if (this.preparing()) return;
    this.preparing.set(hamlet.hamletId);
    try {
      const { count, outdated } = await firstValueFrom(this.api.previewDrafts(hamlet.hamletId));
      if (count + outdated === 0) {
        this.notices.done('commitments.progress.nothingToPrepare', { hamlet: hamlet.hamlet });
        return;
      }
      const agreed = await this.dialogs.confirm({
        heading: this.words.translate('commitments.progress.prepareNamed', { count, hamlet: hamlet.hamlet }),
        sentence: [
          this.words.translate('commitments.progress.prepareSentence'),
          outdated ? this.words.translate('commitments.progress.prepareFollows', { count: outdated }) : '',
        ]
          .join(' ')
          .trim(),
        action: this.words.translate('commitments.progress.prepareAction'),
      });
      if (!agreed) return;
      const { created } = await firstValueFrom(this.api.createDrafts(hamlet.hamletId, newIdempotencyKey()));
      this.notices.done('commitments.progress.prepared', { count: created, hamlet: hamlet.hamlet });
      this.reload();
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.preparing.set(null);
    }
  }
}
