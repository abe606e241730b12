import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FundAccount, NamedDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { DraftNotice, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { formatMoney, moneyAboveZero } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { CampaignPicker } from '../parts/campaign-picker';
import { fileSender } from '../parts/fund-files';
import { chosenCampaign, startWithCampaign, textOf } from '../parts/fund-form';
import { FundRights } from '../parts/fund-rights';
import { TransfersApi } from './transfers-api';
import { leftAt, SOURCES, targetsOf } from './transfers-model';

/** Paying in or drawing money of one campaign. */
@Component({
  selector: 'app-transfer-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    CampaignPicker,
    DateInput,
    DraftNotice,
    FieldErrors,
    FileDrop,
    MoneyInput,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './transfer-form-page.html',
  styleUrl: '../parts/fund-form.scss',
})
export class TransferFormPage {
  private readonly api = inject(TransfersApi);
  private readonly notices = inject(Notices);
  private readonly rights = inject(FundRights);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** From the address, where the page of a campaign leads here. */
  readonly campaignId = input<string>();

  protected readonly sources = SOURCES;
  protected readonly today = inject(Clock).today();
  protected readonly upload = fileSender();
  protected readonly saving = formSaving();
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly takes = this.rights.campaignQuery;
  protected readonly form = new FormGroup({
    campaign: new FormControl<NamedDto | null>(null, Validators.required),
    day: new FormControl<string | null>(this.today, Validators.required),
    from: new FormControl<FundAccount>('cash', { nonNullable: true }),
    to: new FormControl<FundAccount>('bank', { nonNullable: true }),
    amount: new FormControl<number | null>(null, [Validators.required, moneyAboveZero]),
    documentNumber: new FormControl('', { nonNullable: true, validators: Validators.maxLength(64) }),
    note: new FormControl('', { nonNullable: true, validators: Validators.maxLength(500) }),
  });
  protected readonly draft = formDraft('transfers.new', this.form);
  protected readonly campaign = chosenCampaign(this.form.controls.campaign);
  private readonly from = toSignal(this.form.controls.from.valueChanges, { initialValue: this.form.controls.from.value });
  protected readonly targets = computed(() => targetsOf(this.from(), this.campaign()?.ledger ?? null));
  /** What there is to take from; null while no campaign is chosen. */
  protected readonly left = computed(() => {
    const campaign = this.campaign();
    return campaign ? leftAt(this.from(), campaign.figures) : null;
  });

  constructor() {
    startWithCampaign(this.campaignId, this.form.controls.campaign, this.draft.restoredAt);
    effect(() => {
      const targets = this.targets();
      untracked(() => {
        const { to } = this.form.controls;
        if (!targets.includes(to.value)) to.setValue(targets.includes('bank') ? 'bank' : targets[0]);
      });
    });
  }

  protected all(): void {
    this.form.controls.amount.setValue(this.left());
    this.form.controls.amount.markAsDirty();
  }

  protected async save(): Promise<void> {
    const { campaign, day, from, to, amount, documentNumber, note } = this.form.getRawValue();
    const saved = await this.saving.run(this.form, () =>
      this.api.create(
        {
          campaignId: campaign!.id,
          day: day!,
          from,
          to,
          amount: amount!,
          documentNumber: textOf(documentNumber),
          note: textOf(note),
          fileIds: this.files().map((file) => file.id),
        },
        this.key,
      ),
    );
    if (!saved) return;
    this.draft.clear();
    this.notices.done('transfers.saved', { amount: formatMoney(saved.amount) });
    await this.router.navigate(['/dong-gop/nop-tien', saved.id], { replaceUrl: true });
  }
}
