import { Component, input } from '@angular/core';
import { InstantPipe } from './pipes';
import { Icon } from './icon';
import { IconName } from './icons';

export interface TimeLineEntry {
  id?: string;
  /** Instant, ISO UTC. */
  at: string;
  /** A whole sentence: "Công an xã báo cáo 60 %, kèm 2 tệp". */
  sentence: string;
  /** What was written with it, shown under the sentence. */
  note?: string | null;
  icon?: IconName;
}

/** History in sentences, newest first as given: `<app-time-line [entries]="history()" />`. */
@Component({
  selector: 'app-time-line',
  imports: [InstantPipe, Icon],
  template: `
    <ol>
      @for (entry of entries(); track entry.id ?? $index) {
        <li>
          <span class="dot"><app-icon [name]="entry.icon ?? 'circle'" /></span>
          <div>
            <p>{{ entry.sentence }}</p>
            @if (entry.note) {
              <p class="note">{{ entry.note }}</p>
            }
            <time class="quiet" [attr.datetime]="entry.at">{{ entry.at | instant }}</time>
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      list-style: none;
      padding: 0;
    }
    li {
      display: grid;
      grid-template-columns: 32px minmax(0, 1fr);
      gap: 12px;
      padding-bottom: 16px;
      position: relative;
      overflow-wrap: anywhere;
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset: 32px auto 0 15px;
      width: 2px;
      background: var(--app-line);
    }
    .dot {
      --app-icon-size: 18px;
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border-radius: 50%;
      color: var(--app-info-ink);
      background: var(--app-info-ground);
    }
    .note {
      margin-top: 4px;
      padding: 8px 12px;
      border-inline-start: 3px solid var(--app-line);
      white-space: pre-line;
    }
    time {
      font-size: 0.8125rem;
    }
  `,
})
export class TimeLine {
  readonly entries = input.required<readonly TimeLineEntry[]>();
}
