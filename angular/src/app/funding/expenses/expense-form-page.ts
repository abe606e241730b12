import { Component, computed, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExpensePurpose, MoneyChannel, NamedDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { Connection } from '../../core/http/connection';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { DraftNotice, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { moneyAboveZero } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { LedgerMark } from '../ledger-mark';
import { CampaignPicker } from '../parts/campaign-picker';
import { fileSender } from '../parts/fund-files';
import { chosenCampaign, startWithCampaign, textOf } from '../parts/fund-form';
import { firstDayOf } from '../voucher-days';
import { ExpensesApi } from './expenses-api';
import { PURPOSES } from './expenses-model';

const NOT_ENOUGH = 'CameraProgram:Ledgers:NotEnough';

/** What a hamlet spends of its fund; the book refuses more than there is. */
@Component({
  selector: 'app-expense-form-page',
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
    CampaignPicker,
    DateInput,
    DraftNotice,
    FieldErrors,
    FileDrop,
    Icon,
    LedgerMark,
    MoneyInput,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './expense-form-page.html',
  styleUrl: '../parts/fund-form.scss',
  styles: '.channel { display: flex; flex-wrap: wrap; gap: 0 24px; }',
})
export class ExpenseFormPage {
  private readonly api = inject(ExpensesApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** From the address, where the page of a campaign leads here. */
  readonly campaignId = input<string>();

  protected readonly connection = inject(Connection);
  protected readonly today = inject(Clock).today();
  protected readonly upload = fileSender();
  protected readonly saving = formSaving();
  protected readonly purposes = PURPOSES;
  protected readonly channels: readonly MoneyChannel[] = ['cash', 'bank'];
  protected readonly ofHamlets = { ledger: 'hamletB' } as const;
  protected readonly files = signal<StoredFile[]>([]);

  protected readonly form = new FormGroup({
    campaign: new FormControl<NamedDto | null>(null, Validators.required),
    day: new FormControl<string | null>(this.today, Validators.required),
    payee: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
    payeeAddress: new FormControl('', { nonNullable: true, validators: Validators.maxLength(300) }),
    purpose: new FormControl<ExpensePurpose>('equipment', { nonNullable: true }),
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(500)],
    }),
    amount: new FormControl<number | null>(null, [Validators.required, moneyAboveZero]),
    channel: new FormControl<MoneyChannel>('cash', { nonNullable: true }),
    enclosures: new FormControl('', { nonNullable: true, validators: Validators.maxLength(300) }),
  });
  protected readonly campaign = chosenCampaign(this.form.controls.campaign);
  protected readonly firstDay = computed(() => firstDayOf(this.campaign()));
  protected readonly draft = formDraft('expenses.new', this.form);

  constructor() {
    startWithCampaign(this.campaignId, this.form.controls.campaign, this.draft.restoredAt);
  }

  protected async save(): Promise<void> {
    const { campaign, day, payee, payeeAddress, purpose, reason, amount, channel, enclosures } = this.form.getRawValue();
    const saved = await this.saving.run(this.form, () =>
      this.api.create(
        {
          campaignId: campaign!.id,
          day: day!,
          payee: textOf(payee)!,
          payeeAddress: textOf(payeeAddress),
          purpose,
          reason: textOf(reason)!,
          amount: amount!,
          channel,
          enclosures: textOf(enclosures),
          fileIds: this.files().map((file) => file.id),
        },
        this.key,
      ),
    );
    if (!saved) {
      this.sayAtAmount();
      return;
    }
    this.draft.clear();
    this.notices.done('expenses.saved', { number: saved.numberText });
    await this.router.navigate(['/dong-gop/phieu-chi', saved.id], { replaceUrl: true });
  }

  /** That the fund does not hold so much is said where the amount stands. */
  private sayAtAmount(): void {
    const problem = this.saving.problem();
    if (!problem?.code?.startsWith(NOT_ENOUGH) || !problem.detail) return;
    this.form.controls.amount.setErrors({ server: [problem.detail] });
    this.saving.problem.set(null);
  }
}
