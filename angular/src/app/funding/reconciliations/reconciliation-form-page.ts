import { Component, inject, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NamedDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { formSaving } from '../../ui/form-saving';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { CampaignPicker } from '../parts/campaign-picker';
import { startWithCampaign } from '../parts/fund-form';
import { ReconciliationsApi } from './reconciliations-api';

/** Which campaign, and which days. */
@Component({
  selector: 'app-reconciliation-form-page',
  imports: [ReactiveFormsModule, MatButton, RouterLink, TranslocoPipe, BusyButton, CampaignPicker, DateInput, PageHeader, ProblemBanner],
  template: `
    <div class="page page--narrow">
      <app-page-header
        backLink="/dong-gop/doi-chieu"
        [heading]="'reconciliations.new' | transloco"
        [lead]="'reconciliations.form.lead' | transloco"
        [backLabel]="'reconciliations.heading' | transloco"
      />
      <form class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <app-problem-banner [problem]="saving.problem()" />
        <section class="panel stack">
          <app-campaign-picker formControlName="campaign" required [query]="hamlets" [label]="'reconciliations.campaign' | transloco" />
          <div class="fields">
            <app-date-input formControlName="from" required [max]="today" [label]="'reconciliations.from' | transloco" />
            <app-date-input
              formControlName="to"
              required
              [min]="form.controls.from.value"
              [max]="today"
              [label]="'reconciliations.to' | transloco"
            />
          </div>
        </section>
        <div class="row end">
          <a matButton routerLink="/dong-gop/doi-chieu">{{ 'common.cancel' | transloco }}</a>
          <app-busy-button type="submit" icon="arrowRight" [busy]="saving.busy()">{{
            'reconciliations.form.save' | transloco
          }}</app-busy-button>
        </div>
      </form>
    </div>
  `,
  styleUrl: '../parts/fund-form.scss',
})
export class ReconciliationFormPage {
  private readonly api = inject(ReconciliationsApi);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** From the address, where the page of a campaign leads here. */
  readonly campaignId = input<string>();

  protected readonly hamlets = { ledger: 'hamletB' };
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    campaign: new FormControl<NamedDto | null>(null, Validators.required),
    from: new FormControl<string | null>(`${this.today.slice(0, 8)}01`, Validators.required),
    to: new FormControl<string | null>(this.today, Validators.required),
  });

  constructor() {
    startWithCampaign(this.campaignId, this.form.controls.campaign);
  }

  protected async save(): Promise<void> {
    const { campaign, from, to } = this.form.getRawValue();
    const made = await this.saving.run(this.form, () => this.api.create({ campaignId: campaign!.id, from: from!, to: to! }, this.key));
    if (made) await this.router.navigate(['/dong-gop/doi-chieu', made.id], { replaceUrl: true });
  }
}
