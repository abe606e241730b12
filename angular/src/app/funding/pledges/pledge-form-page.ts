import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NamedDto, PledgeDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { CampaignPicker } from '../parts/campaign-picker';
import { startWithCampaign, textOf } from '../parts/fund-form';
import { FundRights } from '../parts/fund-rights';
import { GiverFields } from '../parts/giver-fields';
import { fillGiver, giverForm, giverOf } from '../parts/giver-form';
import { instalmentRow, monthAfter, MOST_INSTALMENTS, sumOf } from './pledge-form';
import { PledgesApi } from './pledges-api';

/** What somebody means to give, in one part or in several. */
@Component({
  selector: 'app-pledge-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    CampaignPicker,
    DateInput,
    DraftNotice,
    FieldErrors,
    GiverFields,
    Icon,
    MoneyInput,
    PageHeader,
    MoneyPipe,
    ProblemBanner,
  ],
  templateUrl: './pledge-form-page.html',
  styleUrl: '../parts/fund-form.scss',
})
export class PledgeFormPage implements OnInit {
  private readonly api = inject(PledgesApi);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly rights = inject(FundRights);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();
  /** From the address, where the page of a campaign leads here. */
  readonly campaignId = input<string>();

  protected readonly today = inject(Clock).today();
  protected readonly most = MOST_INSTALMENTS;
  protected readonly saving = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly known = signal<PledgeDto | null>(null);
  protected readonly ready = signal(false);
  protected readonly takes = computed(() => ({ ...this.rights.campaignQuery(), status: 'open' }));
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    campaign: new FormControl<NamedDto | null>(null, Validators.required),
    day: new FormControl<string | null>(this.today, Validators.required),
    giver: giverForm(),
    note: new FormControl('', { nonNullable: true, validators: Validators.maxLength(2000) }),
    instalments: new FormArray([instalmentRow(this.today)]),
  });
  private readonly rows = toSignal(this.form.controls.instalments.valueChanges, { initialValue: this.form.controls.instalments.value });
  protected readonly sum = computed(() => sumOf(this.rows()));

  constructor() {
    startWithCampaign(this.campaignId, this.form.controls.campaign);
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
    const makeRows = (value: Record<string, unknown>) => this.makeRows((value['instalments'] as unknown[] | undefined)?.length ?? 1);
    this.draft ??= runInInjectionContext(this.injector, () => formDraft(`pledges.${id ?? 'new'}`, this.form, makeRows, [], over));
    this.ready.set(true);
  }

  protected add(): void {
    const rows = this.form.controls.instalments;
    const last = rows.at(-1)?.getRawValue();
    rows.push(instalmentRow(last?.plannedDay ? monthAfter(last.plannedDay) : null, last?.amount ?? null));
    this.form.markAsDirty();
  }

  protected remove(index: number): void {
    this.form.controls.instalments.removeAt(index);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    const { campaign, day, note, instalments } = this.form.getRawValue();
    const send = () => {
      const input = {
        giver: giverOf(this.form.controls.giver),
        note: textOf(note),
        instalments: instalments.map((row) => ({ plannedDay: row.plannedDay!, amount: row.amount! })),
      };
      const known = this.known();
      return known ? this.api.update(known, input) : this.api.create({ ...input, campaignId: campaign!.id, day: day! }, this.key);
    };
    const saved = await this.saving.run(this.form, send, this.known() ? () => this.renew() : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done('pledges.saved');
    await this.router.navigate(['/dong-gop/dang-ky', saved.id], { replaceUrl: true });
  }

  private async renew(): Promise<void> {
    this.known.set(await firstValueFrom(this.api.get(this.known()!.id)));
  }

  private show(pledge: PledgeDto): void {
    this.known.set(pledge);
    this.makeRows(pledge.instalments.length);
    this.form.patchValue({ campaign: pledge.campaign, day: pledge.day, note: pledge.note ?? '', instalments: pledge.instalments });
    fillGiver(this.form.controls.giver, pledge.giver);
    this.form.controls.campaign.disable({ emitEvent: false });
    this.form.controls.day.disable({ emitEvent: false });
  }

  private makeRows(count: number): void {
    const rows = this.form.controls.instalments;
    while (rows.length < count) rows.push(instalmentRow());
    while (rows.length > Math.max(1, count)) rows.removeAt(rows.length - 1);
  }
}
