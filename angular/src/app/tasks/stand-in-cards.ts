import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { WaitingPaperDto } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { InstantPipe } from '../ui/pipes';
import { PAPER_LOOKS } from './paper-cards';

/** Papers that wait for somebody for whom this person may act: at one press they stand in and the paper opens. */
@Component({
  selector: 'app-stand-in-cards',
  imports: [MatButton, TranslocoPipe, EnumTextPipe, InstantPipe],
  template: `
    <ul>
      @for (paper of papers(); track paper.id) {
        @if (paper.standIn; as offer) {
          <li>
            <span class="words">
              <span class="title">{{ paper.title }}</span>
              <span class="quiet unit">{{ 'tasks.mine.since' | transloco: { at: paper.since | instant } }}</span>
              <span class="quiet unit">{{ offer.forName }} · {{ offer.kind | enumText: 'DelegationKind' }}</span>
            </span>
            <button matButton="outlined" type="button" [disabled]="busy()" (click)="act(paper)">
              {{ (paper.kind === 'planToSign' ? 'signing.act.sign' : 'signing.act.approve') | transloco: { name: offer.forName } }}
            </button>
          </li>
        }
      }
    </ul>
  `,
  styleUrl: './task-cards.scss',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding: 12px 16px;
      border: 1px solid var(--app-line);
      border-inline-start: 4px solid var(--app-line);
      border-radius: var(--app-radius);
      background: var(--app-surface);
    }
    .words {
      flex: 1 1 260px;
    }
  `,
})
export class StandInCards {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  readonly papers = input.required<readonly WaitingPaperDto[]>();
  protected readonly busy = signal(false);

  protected async act(paper: WaitingPaperDto): Promise<void> {
    this.busy.set(true);
    try {
      await this.session.actFor(paper.standIn!.delegationId);
      await this.router.navigate([PAPER_LOOKS[paper.kind].page, paper.id]);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.busy.set(false);
    }
  }
}
