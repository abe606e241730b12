import { Component, inject, input, OnInit } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NamedDto } from '../../core/api/models';
import { newIdempotencyKey } from '../../core/http/request-options';
import { BusyButton } from '../../ui/busy-button';
import { formSaving } from '../../ui/form-saving';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { EstimatePicker } from '../spending/estimate-picker';
import { SpendingApi } from '../spending/spending-api';
import { SettlementsApi } from './settlements-api';

/** Chooses the estimate whose year is settled; the figures come from the books. */
@Component({
  selector: 'app-settlement-new-page',
  imports: [ReactiveFormsModule, MatButton, RouterLink, TranslocoPipe, BusyButton, EstimatePicker, PageHeader, ProblemBanner],
  template: `
    <div class="page page--narrow">
      <app-page-header
        [heading]="'settlements.new' | transloco"
        [lead]="'settlements.newLead' | transloco"
        backLink="/kinh-phi/quyet-toan"
        [backLabel]="'settlements.heading' | transloco"
      />
      <form class="panel stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <app-problem-banner [problem]="saving.problem()">
          @if (exists() && form.controls.estimate.value; as estimate) {
            <a remedy matButton routerLink="/kinh-phi/quyet-toan" [queryParams]="{ estimateId: estimate.id }">{{
              'settlements.openExisting' | transloco
            }}</a>
          }
        </app-problem-banner>
        <app-estimate-picker unsettled formControlName="estimate" [label]="'contracts.estimate' | transloco" required />
        <div class="row end">
          <a matButton routerLink="/kinh-phi/quyet-toan">{{ 'common.cancel' | transloco }}</a>
          <app-busy-button type="submit" icon="scale" [busy]="saving.busy()">{{ 'settlements.create' | transloco }}</app-busy-button>
        </div>
      </form>
    </div>
  `,
})
export class SettlementNewPage implements OnInit {
  private readonly api = inject(SettlementsApi);
  private readonly spending = inject(SpendingApi);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** From the address. */
  readonly estimateId = input<string>();
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({ estimate: new FormControl<NamedDto | null>(null, [Validators.required]) });

  ngOnInit(): void {
    void this.prefill();
  }

  protected exists(): boolean {
    return this.saving.problem()?.code === 'CameraProgram:Budgets:SettlementExists';
  }

  protected async save(): Promise<void> {
    const made = await this.saving.run(this.form, () => this.api.create(this.form.value.estimate!.id, this.key));
    if (made) await this.router.navigate(['/kinh-phi/quyet-toan', made.id], { replaceUrl: true });
  }

  private async prefill(): Promise<void> {
    const id = this.estimateId();
    if (!id) return;
    const estimate = await firstValueFrom(this.spending.estimate(id)).catch(() => null);
    if (estimate && !this.form.value.estimate) this.form.setValue({ estimate: { id: estimate.id, name: estimate.title } });
  }
}
