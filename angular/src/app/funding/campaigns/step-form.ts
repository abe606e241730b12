import { inject, Injector, runInInjectionContext, Signal, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { firstValueFrom, Observable } from 'rxjs';
import { CampaignDto } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { Notices } from '../../core/notices';
import { FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { CampaignsApi } from './campaigns-api';

/** The form of one step before a campaign opens: loaded with what is recorded, kept as a draft, saved, and back to the campaign. */
export class StepForm {
  private readonly api = inject(CampaignsApi);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  readonly saving = formSaving();
  readonly problem = signal<ProblemDetails | null>(null);
  readonly campaign = signal<CampaignDto | null>(null);
  draft: FormDraft | null = null;

  constructor(
    private readonly id: Signal<string>,
    private readonly name: 'decision' | 'agreement',
    private readonly form: FormGroup,
    private readonly show: (campaign: CampaignDto) => void,
  ) {}

  async load(): Promise<void> {
    this.problem.set(null);
    try {
      const campaign = await firstValueFrom(this.api.get(this.id()));
      this.show(campaign);
      this.draft ??= runInInjectionContext(this.injector, () =>
        formDraft(`campaigns.${campaign.id}.${this.name}`, this.form, undefined, [], String(campaign.version)),
      );
      this.campaign.set(campaign);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  async save(send: (campaign: CampaignDto) => Observable<CampaignDto>): Promise<void> {
    const renew = async () => this.campaign.set(await firstValueFrom(this.api.get(this.id())));
    const saved = await this.saving.run(this.form, () => send(this.campaign()!), renew);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done(`campaigns.${this.name}.done`, { title: saved.title });
    await this.router.navigate(['/dong-gop/dot-van-dong', saved.id], { replaceUrl: true });
  }
}
