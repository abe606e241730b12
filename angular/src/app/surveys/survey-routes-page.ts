import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from '../core/http/connection';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Outbox } from '../core/offline/outbox';
import { formatMetres } from '../map/geo';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { SurveyPack } from './survey-pack';
import { SURVEY } from './survey-sender';
import { FoundThing, searchRoutes } from './surveys-model';

/** The routes that the person surveys, as large cards; with what the phone has of them when there is no network. */
@Component({
  selector: 'app-survey-routes-page',
  imports: [MatButton, RouterLink, TranslocoPipe, EnumTextPipe, EmptyState, Icon, PageHeader, DayPipe, InstantPipe, ProblemBanner],
  templateUrl: './survey-routes-page.html',
  styleUrl: './survey-routes-page.scss',
})
export class SurveyRoutesPage {
  private readonly language = inject(Language);
  protected readonly pack = inject(SurveyPack);
  protected readonly connection = inject(Connection);

  protected readonly typed = signal('');
  protected readonly routes = computed(() => searchRoutes(this.pack.pack()?.routes ?? [], this.typed()));
  private readonly findings = inject(Outbox).of<FoundThing>(SURVEY);
  /** By route: what was found there and has not been sent. */
  protected readonly unsent = computed(() => {
    const counts = new Map<string, number>();
    for (const { state, payload } of this.findings()) {
      if (state !== 'sent') counts.set(payload.route.id, (counts.get(payload.route.id) ?? 0) + 1);
    }
    return counts;
  });

  private readonly sent = computed(() => this.findings().filter(({ state }) => state === 'sent').length);

  constructor() {
    this.pack.open();
    let before = -1;
    effect(() => {
      const count = this.sent();
      // What was sent while the list is open makes its routes surveyed.
      if (before >= 0 && count > before) untracked(() => void this.pack.refresh());
      before = count;
    });
  }

  protected length(metres: number): string {
    return formatMetres(metres, this.language.current());
  }
}
