import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { SiteAction, SiteDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Session } from '../core/session/session';
import { toLatLng } from '../map/geo';
import { ViewPreview } from '../map/view-preview';
import { BusyButton } from '../ui/busy-button';
import { detailState } from '../ui/detail-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { TimeLine } from '../ui/time-line';
import { CameraStatusChip } from './camera-status-chip';
import { AGREE_SITES } from './cameras-model';
import { siteTimeLine } from './camera-words';
import { SiteStatusChip } from './site-status-chip';
import { nextOfSite, SITE_ICONS, SiteSteps } from './site-steps';
import { SitesApi } from './sites-api';

@Component({
  selector: 'app-site-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    CameraStatusChip,
    Icon,
    PageHeader,
    ProblemBanner,
    SiteStatusChip,
    TimeLine,
    ViewPreview,
  ],
  templateUrl: './site-page.html',
  styleUrl: './register-detail.scss',
})
export class SitePage {
  private readonly api = inject(SitesApi);
  private readonly steps = inject(SiteSteps);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  readonly id = input.required<string>();

  protected readonly icons = SITE_ICONS;
  protected readonly mayAgree = inject(Session).may(AGREE_SITES);
  protected readonly state = detailState<SiteDto>({ id: this.id, get: (id) => this.api.get(id), name: (site) => site.name });
  protected readonly position = computed(() => {
    const site = this.state.value();
    return site && toLatLng(site.position);
  });
  protected readonly timeLine = computed(() => {
    this.language.current();
    return siteTimeLine(this.state.value()?.events ?? [], (key, values) => this.transloco.translate<string>(key, values));
  });
  protected readonly main = computed(() => {
    const site = this.state.value();
    return site && nextOfSite(site);
  });
  protected readonly further = computed(() => this.state.value()?.actions.filter((action) => action !== this.main()) ?? []);

  protected take(action: SiteAction): void {
    const site = this.state.value();
    if (site) void this.state.take(() => this.steps.take(site, action));
  }
}
