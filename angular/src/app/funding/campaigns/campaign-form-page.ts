import { Component, computed, effect, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { hamletChoices } from '../../cameras/hamlet-choices';
import { CampaignDto, FundLedger, SaveCampaignInput } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { moneyAboveZero } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { LEDGERS } from '../funding-model';
import { LedgerMark } from '../ledger-mark';
import { textOf } from '../parts/fund-form';
import { FundRights } from '../parts/fund-rights';
import { CampaignsApi } from './campaigns-api';

/** What a campaign is for, for how long, and what the whole of it hopes for. */
@Component({
  selector: 'app-campaign-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    DraftNotice,
    FieldErrors,
    LedgerMark,
    MoneyInput,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './campaign-form-page.html',
  styleUrl: '../parts/fund-form.scss',
})
export class CampaignFormPage implements OnInit {
  private readonly api = inject(CampaignsApi);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly rights = inject(FundRights);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();

  protected readonly hamlets = hamletChoices();
  protected readonly ledgers = computed(() => LEDGERS.filter((ledger) => this.rights.manages(ledger)));
  protected readonly saving = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly known = signal<CampaignDto | null>(null);
  protected readonly ready = signal(false);
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    ledger: new FormControl<FundLedger>('communeA', { nonNullable: true }),
    hamletId: new FormControl<string | null>(null, (control) =>
      control.parent?.get('ledger')?.value === 'hamletB' && !control.value ? { required: true } : null,
    ),
    title: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(500)],
    }),
    purpose: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(2000)],
    }),
    from: new FormControl<string | null>(inject(Clock).today(), Validators.required),
    to: new FormControl<string | null>(null),
    goal: new FormControl<number | null>(null, moneyAboveZero),
  });

  constructor() {
    const { ledger, hamletId } = this.form.controls;
    if (!this.rights.managesCommune()) ledger.setValue('hamletB');
    ledger.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => hamletId.updateValueAndValidity());
    effect(() => {
      // Who has one hamlet need not choose it.
      const own = this.hamlets();
      if (own.length === 1 && !hamletId.value) hamletId.setValue(own[0].id);
    });
  }

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    const id = this.id();
    try {
      if (id) this.show(await firstValueFrom(this.api.get(id)));
    } catch (error) {
      this.problem.set(toProblem(error));
      return;
    }
    const over = String(this.known()?.version ?? '');
    this.draft ??= runInInjectionContext(this.injector, () => formDraft(`campaigns.${id ?? 'new'}`, this.form, undefined, [], over));
    this.ready.set(true);
  }

  protected async save(): Promise<void> {
    const known = this.known();
    const { ledger, hamletId } = this.form.getRawValue();
    const saved = await this.saving.run(
      this.form,
      () =>
        known
          ? this.api.update(this.known()!, this.content())
          : this.api.create({ ...this.content(), ledger, hamletId: ledger === 'hamletB' ? hamletId : null }, this.key),
      known ? () => this.renew() : undefined,
    );
    if (!saved) return;
    this.draft?.clear();
    this.notices.done('campaigns.saved', { title: saved.title });
    await this.router.navigate(['/dong-gop/dot-van-dong', saved.id], { replaceUrl: true });
  }

  private content(): SaveCampaignInput {
    const { title, purpose, from, to, goal } = this.form.getRawValue();
    return { title: textOf(title)!, purpose: textOf(purpose)!, from: from!, to, goal };
  }

  private async renew(): Promise<void> {
    this.known.set(await firstValueFrom(this.api.get(this.known()!.id)));
  }

  private show(campaign: CampaignDto): void {
    this.known.set(campaign);
    this.form.patchValue({ ...campaign, hamletId: campaign.hamlet?.id ?? null });
    // To which fund it belongs is not changed any more.
    this.form.controls.ledger.disable({ emitEvent: false });
    this.form.controls.hamletId.disable({ emitEvent: false });
  }
}
