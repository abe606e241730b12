import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TaskNewsDto } from '../core/api/models';
import { Icon } from '../ui/icon';
import { DayPipe, InstantPipe } from '../ui/pipes';

/** Tasks that were cancelled, or whose due day was moved, one under another: what happened, why, who and when. */
@Component({
  selector: 'app-news-cards',
  imports: [RouterLink, TranslocoPipe, Icon, DayPipe, InstantPipe],
  template: `
    <ul>
      @for (item of news(); track item.id) {
        <li>
          <a
            [routerLink]="[home(), item.id]"
            [replaceUrl]="selectedId() !== null"
            [attr.aria-current]="item.id === selectedId() ? 'true' : null"
          >
            <span class="words">
              <span class="title">{{ item.title }}</span>
              <span class="news">
                @if (item.kind === 'cancelled') {
                  <app-icon name="cancel" />{{ 'tasks.news.cancelled' | transloco }}
                } @else {
                  <app-icon name="calendarClock" />{{
                    'tasks.news.moved' | transloco: { previous: item.previousDay | day, day: item.day | day }
                  }}
                }
              </span>
              @if (item.note) {
                <span class="unit">{{ item.note }}</span>
              }
              <span class="quiet unit">{{ item.actorName }}, {{ item.at | instant }}</span>
            </span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './task-cards.scss',
  styles: `
    a {
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class NewsCards {
  readonly news = input.required<readonly TaskNewsDto[]>();
  /** Address of the list that the details open beside. */
  readonly home = input.required<string>();
  readonly selectedId = input<string | null>(null);
}
