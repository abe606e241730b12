import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { WaitingPaperDto, WaitingPaperKind } from '../core/api/models';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { IconName } from '../ui/icons';
import { InstantPipe } from '../ui/pipes';
import { StateChip, Tone } from '../ui/state-chip';

export const PAPER_LOOKS: Record<WaitingPaperKind, { tone: Tone; icon: IconName; page: string }> = {
  planToSign: { tone: 'info', icon: 'sign', page: '/ke-hoach' },
  reviewToApprove: { tone: 'info', icon: 'check', page: '/bao-cao' },
  planReturned: { tone: 'soon', icon: 'return', page: '/ke-hoach' },
  reviewReturned: { tone: 'soon', icon: 'return', page: '/bao-cao' },
  planToIssue: { tone: 'info', icon: 'stamp', page: '/ke-hoach' },
  reviewToIssue: { tone: 'info', icon: 'stamp', page: '/bao-cao' },
};

/** Plans and reviews one under another, each a link: title, since when, why it came back, what is to be done. */
@Component({
  selector: 'app-paper-cards',
  imports: [RouterLink, TranslocoPipe, EnumTextPipe, InstantPipe, StateChip],
  template: `
    <ul>
      @for (paper of papers(); track paper.id) {
        <li>
          <a [routerLink]="[looks[paper.kind].page, paper.id]">
            <span class="words">
              <span class="title">{{ paper.title }}</span>
              <span class="quiet unit">{{ 'tasks.mine.since' | transloco: { at: paper.since | instant } }}</span>
              @if (paper.reason) {
                <span class="unit reason">{{ paper.reason }}</span>
              }
            </span>
            <app-state-chip
              [tone]="looks[paper.kind].tone"
              [icon]="looks[paper.kind].icon"
              [label]="paper.kind | enumText: 'WaitingPaperKind'"
            />
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './task-cards.scss',
  styles: `
    .reason {
      white-space: pre-line;
    }
    @container (min-width: 720px) {
      a {
        grid-template-columns: minmax(0, 1fr) auto;
      }
    }
  `,
})
export class PaperCards {
  readonly papers = input.required<readonly WaitingPaperDto[]>();
  protected readonly looks = PAPER_LOOKS;
}
