import { booleanAttribute, Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, Observable } from 'rxjs';
import { GiftDto, GiftKind, NamedDto, SaveGiftInput, ValuationBasis } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { formatQuantity, parseQuantity } from '../../plans/estimate-numbers';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { moneyAboveZero } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { CampaignPicker } from '../parts/campaign-picker';
import { fileSender } from '../parts/fund-files';
import { quantityRule, startWithCampaign, textOf } from '../parts/fund-form';
import { FundRights } from '../parts/fund-rights';
import { GiverFields } from '../parts/giver-fields';
import { giverForm, giverOf } from '../parts/giver-form';
import { GiverName } from '../parts/giver-name';
import { GiftsApi } from './gifts-api';
import { BASES, GIFT_KINDS, membersOf, usualUnit } from './gifts-model';

const MEMBER_LENGTH = 200;
const MOST_MEMBERS = 20;

/** A gift that is offered, one that is corrected, or the record of its acceptance: the committee may find another value. */
@Component({
  selector: 'app-gift-form-page',
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
    GiverFields,
    GiverName,
    MoneyInput,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './gift-form-page.html',
  styleUrl: '../parts/fund-form.scss',
})
export class GiftFormPage implements OnInit {
  private readonly api = inject(GiftsApi);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly rights = inject(FundRights);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();
  /** From the route: the committee takes it over. */
  readonly accepting = input(false, { transform: booleanAttribute });
  /** From the address, where the page of a campaign leads here. */
  readonly campaignId = input<string>();

  protected readonly kinds = GIFT_KINDS;
  protected readonly bases = BASES;
  protected readonly today = inject(Clock).today();
  protected readonly upload = fileSender();
  protected readonly saving = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly known = signal<GiftDto | null>(null);
  protected readonly ready = signal(false);
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly takes = computed(() => ({ ...this.rights.campaignQuery(), status: 'open' }));
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    campaign: new FormControl<NamedDto | null>(null, Validators.required),
    day: new FormControl<string | null>(this.today, Validators.required),
    giver: giverForm(),
    kind: new FormControl<GiftKind>('equipment', { nonNullable: true }),
    what: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(500)],
    }),
    quantity: new FormControl('1', { nonNullable: true, validators: [Validators.required, quantityRule] }),
    unit: new FormControl('bộ', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(50)],
    }),
    value: new FormControl<number | null>(null, [Validators.required, moneyAboveZero]),
    basis: new FormControl<ValuationBasis>('marketPrice', { nonNullable: true }),
    basisText: new FormControl('', { nonNullable: true, validators: Validators.maxLength(2000) }),
    condition: new FormControl('', { nonNullable: true, validators: Validators.maxLength(2000) }),
    committee: new FormControl('', { nonNullable: true, validators: (control) => this.committeeFault(control.value as string) }),
  });

  constructor() {
    startWithCampaign(this.campaignId, this.form.controls.campaign);
    const { kind, unit } = this.form.controls;
    kind.valueChanges.pipe(takeUntilDestroyed()).subscribe((chosen) => {
      if (!unit.dirty && usualUnit(chosen)) unit.setValue(usualUnit(chosen));
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
    const name = id ? `gifts.${id}${this.accepting() ? '.accept' : ''}` : 'gifts.new';
    const over = String(this.known()?.version ?? '');
    this.draft ??= runInInjectionContext(this.injector, () => formDraft(name, this.form, undefined, [], over));
    this.ready.set(true);
  }

  protected async save(): Promise<void> {
    const saved = await this.saving.run(this.form, () => this.send(), this.known() ? () => this.renew() : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done(this.accepting() ? 'gifts.accept.done' : 'gifts.saved', { what: saved.what });
    await this.router.navigate(['/dong-gop/hien-vat', saved.id], { replaceUrl: true });
  }

  private send(): Observable<GiftDto> {
    const known = this.known();
    const { campaign, day, committee } = this.form.getRawValue();
    const fileIds = this.files().map((file) => file.id);
    if (!known) {
      return this.api.create(
        { ...this.content(), campaignId: campaign!.id, day: day!, giver: giverOf(this.form.controls.giver), fileIds },
        this.key,
      );
    }
    return this.accepting()
      ? this.api.accept(known, { ...this.content(), day: day!, committee: membersOf(committee), fileIds })
      : this.api.update(known, this.content());
  }

  private content(): SaveGiftInput {
    const { kind, what, quantity, unit, value, basis, basisText, condition } = this.form.getRawValue();
    return {
      kind,
      what: textOf(what)!,
      quantity: parseQuantity(quantity),
      unit: textOf(unit)!,
      value: value!,
      basis,
      basisText: textOf(basisText),
      condition: textOf(condition),
    };
  }

  private async renew(): Promise<void> {
    this.known.set(await firstValueFrom(this.api.get(this.known()!.id)));
  }

  private show(gift: GiftDto): void {
    this.known.set(gift);
    const { campaign, giver } = this.form.controls;
    this.form.patchValue({
      campaign: gift.campaign,
      day: this.accepting() ? this.today : gift.day,
      kind: gift.kind,
      what: gift.what,
      quantity: formatQuantity(gift.quantity),
      unit: gift.unit,
      value: gift.value,
      basis: gift.basis,
      basisText: gift.basisText ?? '',
      condition: gift.condition ?? '',
    });
    // Who gave, and to which campaign, is not changed any more.
    campaign.disable({ emitEvent: false });
    giver.disable({ emitEvent: false });
    this.form.controls.committee.updateValueAndValidity({ emitEvent: false });
  }

  private committeeFault(typed: string) {
    if (!this.accepting()) return null;
    const members = membersOf(typed);
    if (members.length === 0) return { required: true };
    return members.length > MOST_MEMBERS || members.some((member) => member.length > MEMBER_LENGTH)
      ? { committee: { key: 'gifts.fault.committee', max: MOST_MEMBERS } }
      : null;
  }
}
