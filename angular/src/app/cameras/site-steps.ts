import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { SiteAction, SiteDto } from '../core/api/models';
import { Notices } from '../core/notices';
import { Dialogs } from '../ui/dialogs';
import { IconName } from '../ui/icons';
import { SitesApi } from './sites-api';

export const SITE_ICONS: Record<SiteAction, IconName> = {
  edit: 'edit',
  agree: 'check',
  decline: 'cancel',
  proposeAgain: 'refresh',
  retire: 'archive',
  registerCamera: 'add',
};
const NEXT: readonly SiteAction[] = ['agree', 'registerCamera', 'proposeAgain'];
const MAX_NOTE = 2000;

/** What is done next with a site; null when nothing waits. */
export function nextOfSite(site: SiteDto): SiteAction | null {
  return NEXT.find((action) => site.actions.includes(action)) ?? null;
}

/** What is done with a site, with the question that each step asks first. */
@Injectable({ providedIn: 'root' })
export class SiteSteps {
  private readonly api = inject(SitesApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);

  /** The site afterwards; null when the person turned back, or goes on to another page. */
  async take(site: SiteDto, action: SiteAction): Promise<SiteDto | null> {
    if (action === 'edit') {
      await this.router.navigate(['/camera/vi-tri', site.id, 'sua']);
      return null;
    }
    if (action === 'registerCamera') {
      await this.router.navigate(['/camera/danh-sach/moi'], { queryParams: { siteId: site.id } });
      return null;
    }
    const changed = await this.ask(site, action);
    if (changed) this.notices.done(`cameras.sites.done.${action}`, { name: site.name });
    return changed;
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
