import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CampaignDto, MoneyChannel, NamedDto, PledgeDto, ReceiptDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { Connection } from '../../core/http/connection';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
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
import { FundCampaigns } from '../parts/fund-campaigns';
import { fileSender } from '../parts/fund-files';
import { chosenCampaign, startWithCampaign, textOf } from '../parts/fund-form';
import { FundRights } from '../parts/fund-rights';
import { GiverFields } from '../parts/giver-fields';
import { fillGiver, giverForm, giverOf } from '../parts/giver-form';
import { firstDayOf } from '../voucher-days';
import { ReceiptDone } from './receipt-done';
import { ReceiptsApi } from './receipts-api';

const REASON_LENGTH = 500;
const CHANNELS: readonly MoneyChannel[] = ['cash', 'bank'];

/** Money that somebody gives: one receipt after the other, as a cashier writes them on an evening in the alley. */
@Component({
  selector: 'app-receipt-form-page',
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
    GiverFields,
    Icon,
    LedgerMark,
    MoneyInput,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
    ReceiptDone,
  ],
  templateUrl: './receipt-form-page.html',
  styleUrl: '../parts/fund-form.scss',
  styles: '.channel { display: flex; flex-wrap: wrap; gap: 0 24px; }',
})
export class ReceiptFormPage {
  private readonly api = inject(ReceiptsApi);
  private readonly injector = inject(Injector);
  private readonly campaigns = inject(FundCampaigns);
  private readonly rights = inject(FundRights);
  private readonly words = inject(TranslocoService);
  private readonly givers = viewChild<GiverFields, ElementRef<HTMLElement>>(GiverFields, { read: ElementRef });
  /** One for each receipt: what is sent twice is written once. */
  private key = newIdempotencyKey();

  /** From the address, where a campaign or a pledge leads here. */
  readonly campaignId = input<string>();
  readonly pledgeId = input<string>();

  protected readonly connection = inject(Connection);
  protected readonly today = inject(Clock).today();
  protected readonly upload = fileSender();
  protected readonly saving = formSaving();
  protected readonly channels = CHANNELS;
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly pledges = signal<readonly PledgeDto[]>([]);
  /** False when no campaign is open that the person collects for. */
  protected readonly anyOpen = signal(true);
  protected readonly done = signal<ReceiptDto | null>(null);
  /** Those written since the page was opened. */
  protected readonly written = signal<readonly ReceiptDto[]>([]);
  protected readonly takes = computed(() => ({
    status: 'open',
    ...(this.rights.onlyLedger() ? { ledger: this.rights.onlyLedger()! } : {}),
  }));

  protected readonly form = new FormGroup({
    campaign: new FormControl<NamedDto | null>(null, Validators.required),
    day: new FormControl<string | null>(this.today, Validators.required),
    giver: giverForm(),
    amount: new FormControl<number | null>(null, [Validators.required, moneyAboveZero]),
    channel: new FormControl<MoneyChannel>('cash', { nonNullable: true }),
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(REASON_LENGTH)],
    }),
    enclosures: new FormControl('', { nonNullable: true, validators: Validators.maxLength(300) }),
    pledgeId: new FormControl<string | null>(null),
  });
  protected readonly campaign = chosenCampaign(this.form.controls.campaign);
  protected readonly firstDay = computed(() => firstDayOf(this.campaign()));
  protected readonly draft = formDraft('receipts.new', this.form);

  constructor() {
    const { campaign, pledgeId } = this.form.controls;
    startWithCampaign(this.campaignId, campaign, this.draft.restoredAt);
    pledgeId.valueChanges.pipe(takeUntilDestroyed()).subscribe((id) => this.followPledge(id));
    effect(() => {
      const chosen = this.campaign();
      untracked(() => this.follow(chosen));
    });
    void this.chooseTheOnlyOne();
  }

  protected async save(): Promise<void> {
    const saved = await this.saving.run(this.form, () => {
      const { campaign, day, amount, channel, reason, enclosures, pledgeId } = this.form.getRawValue();
      return this.api.create(
        {
          campaignId: campaign!.id,
          day: day!,
          giver: giverOf(this.form.controls.giver),
          reason: textOf(reason)!,
          amount: amount!,
          channel,
          enclosures: textOf(enclosures),
          pledgeId,
          fileIds: this.files().map((file) => file.id),
        },
        this.key,
      );
    });
    if (!saved) return;
    this.draft.clear();
    this.key = newIdempotencyKey();
    this.written.update((before) => [...before, saved]);
    this.done.set(saved);
  }

  /** Campaign, day, channel and reason stay: they are the same for a whole evening. */
  protected next(): void {
    const { campaign, day, channel, reason, giver } = this.form.getRawValue();
    this.files.set([]);
    this.done.set(null);
    this.form.reset({ campaign, day, channel, reason, giver: { way: giver.way, kind: giver.kind, hamletId: giver.hamletId } });
    this.draft.clear();
    afterNextRender(() => this.givers()?.nativeElement.querySelector<HTMLElement>('.mat-mdc-input-element, mat-select')?.focus(), {
      injector: this.injector,
    });
  }

  /** A campaign that is called a gift already is not called so twice. */
  private usualReason(title: string): string {
    const usual = this.words.translate<string>('receipts.form.usualReason', { title });
    const [word] = usual.split(':');
    return title.toLocaleLowerCase('vi').startsWith(word.toLocaleLowerCase('vi')) ? title : usual;
  }

  private follow(campaign: CampaignDto | null): void {
    const { reason, pledgeId } = this.form.controls;
    this.pledges.set([]);
    if (!campaign) return;
    if (!reason.value) reason.setValue(this.usualReason(campaign.title).slice(0, REASON_LENGTH));
    this.api.pledges(campaign.id).subscribe({
      next: ({ items }) => {
        if (campaign.id !== this.form.controls.campaign.value?.id) return;
        this.pledges.set(items);
        const named = this.pledgeId();
        if (named && !pledgeId.value && items.some((p) => p.id === named)) pledgeId.setValue(named);
        if (pledgeId.value && !items.some((p) => p.id === pledgeId.value)) pledgeId.setValue(null);
      },
      // Without them the receipt is written all the same.
      error: () => undefined,
    });
  }

  /** Who gives is who pledged. */
  private followPledge(id: string | null): void {
    const pledge = this.pledges().find((p) => p.id === id);
    if (pledge) fillGiver(this.form.controls.giver, pledge.giver);
  }

  private async chooseTheOnlyOne(): Promise<void> {
    const { campaign } = this.form.controls;
    try {
      const { items, total } = await firstValueFrom(this.campaigns.list({ ...this.takes(), pageSize: 2 }));
      this.anyOpen.set(total > 0);
      if (total === 1 && !campaign.value && !this.campaignId()) campaign.setValue({ id: items[0].id, name: items[0].title });
    } catch {
      // It can be chosen by hand.
    }
  }
}
