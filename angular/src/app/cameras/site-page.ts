import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { SiteAction, SiteDto } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { toLatLng } from '../map/geo';
import { ViewPreview } from '../map/view-preview';
import { BusyButton } from '../ui/busy-button';
import { detailState } from '../ui/detail-state';
import { Dialogs } from '../ui/dialogs';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { TimeLine } from '../ui/time-line';
import { CameraStatusChip } from './camera-status-chip';
import { siteTimeLine } from './camera-words';
import { SiteStatusChip } from './site-status-chip';
import { SitesApi } from './sites-api';

const NEXT: readonly SiteAction[] = ['agree', 'registerCamera', 'proposeAgain'];
const ICONS: Record<SiteAction, IconName> = {
  edit: 'edit',
  agree: 'check',
  decline: 'cancel',
  proposeAgain: 'refresh',
  retire: 'archive',
  registerCamera: 'add',
};
const MAX_NOTE = 2000;

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
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  readonly id = input.required<string>();

  protected readonly icons = ICONS;
  protected readonly state = detailState<SiteDto>({ id: this.id, get: (id) => this.api.get(id), name: (site) => site.name });
  protected readonly position = computed(() => {
    const site = this.state.value();
    return site && toLatLng(site.position);
  });
  protected readonly timeLine = computed(() => {
    this.language.current();
    return siteTimeLine(this.state.value()?.events ?? [], (key, values) => this.transloco.translate<string>(key, values));
  });
  protected readonly main = computed(() => NEXT.find((action) => this.state.value()?.actions.includes(action)) ?? null);
  protected readonly further = computed(() => this.state.value()?.actions.filter((action) => action !== this.main()) ?? []);

  protected async take(action: SiteAction): Promise<void> {
    const site = this.state.value();
    if (!site) return;
    if (action === 'edit') {
      await this.router.navigate(['/camera/vi-tri', site.id, 'sua']);
    } else if (action === 'registerCamera') {
      await this.router.navigate(['/camera/danh-sach/moi'], { queryParams: { siteId: site.id } });
    } else if (await this.state.take(() => this.ask(site, action))) {
      this.notices.done(`cameras.sites.done.${action}`, { name: site.name });
    }
  }

  private async ask(site: SiteDto, action: Exclude<SiteAction, 'edit' | 'registerCamera'>): Promise<SiteDto | null> {
    const say = (part: string) => this.transloco.translate<string>(`cameras.sites.ask.${action}${part}`, { name: site.name });
    const question = { heading: say(''), sentence: say('Sentence'), action: say('Action') };
    if (action === 'agree' || action === 'proposeAgain') {
      if (!(await this.dialogs.confirm(question))) return null;
      return firstValueFrom(this.api.act(site, action === 'agree' ? 'agree' : 'propose-again', { note: null }));
    }
    const reason = await this.dialogs.askReason({ ...question, dangerous: action === 'retire', maxLength: MAX_NOTE });
    return reason === null ? null : firstValueFrom(this.api.act(site, action, { reason }));
  }
}
