import { Component, computed, effect, inject, Injector, input, runInInjectionContext, signal, untracked } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatTab, MatTabContent, MatTabGroup } from '@angular/material/tabs';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, forkJoin } from 'rxjs';
import { ContractListItemDto, PaymentListItemDto, SettlementAction, SettlementDto, SettlementRest } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { Download } from '../../core/http/download';
import { toProblem } from '../../core/http/problem-details';
import { Language } from '../../core/i18n/language';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { BusyButton } from '../../ui/busy-button';
import { detailState } from '../../ui/detail-state';
import { Dialogs } from '../../ui/dialogs';
import { FieldErrors } from '../../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { PdfView } from '../../ui/pdf-view';
import { DayPipe, MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { TimeLine } from '../../ui/time-line';
import { PaymentStatusChip } from '../payments/payment-status';
import { APPROVE_SETTLEMENT, DISCLOSE, textOf } from '../spending/spending-model';
import { DecisionDialog } from './decision-dialog';
import { SettlementStatusChip } from './settlement-status';
import { SettlementsApi } from './settlements-api';
import { hasRest, hindrances, RESTS, Said, toTimeLine, unboundOf } from './settlements-model';

const MAX_WORDS = 2000;
type LineGroup = FormGroup<{
  lineKey: FormControl<string>;
  explanation: FormControl<string>;
  rest: FormControl<SettlementRest>;
  carriedPart: FormControl<number | null>;
}>;

/** The settlement of an estimate's year: what was approved, allocated and paid by line, why the rest, and what becomes of it. */
@Component({
  selector: 'app-settlement-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    MatTab,
    MatTabContent,
    MatTabGroup,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DayPipe,
    DraftNotice,
    FieldErrors,
    Icon,
    MoneyInput,
    MoneyPipe,
    PageHeader,
    PaymentStatusChip,
    PdfView,
    ProblemBanner,
    SettlementStatusChip,
    TimeLine,
  ],
  templateUrl: './settlement-page.html',
  styleUrls: ['../spending/spending.scss', './settlement-page.scss'],
})
export class SettlementPage {
  protected readonly api = inject(SettlementsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today();

  readonly id = input.required<string>();
  protected readonly state = detailState<SettlementDto>({ id: this.id, get: (id) => this.api.get(id), name: (s) => s.estimate.title });
  protected readonly saving = formSaving();
  protected readonly rests = RESTS;
  protected readonly hasRest = hasRest;
  protected readonly unbound = unboundOf;
  protected readonly mayDisclose = this.session.may(DISCLOSE);
  protected draft: FormDraft | null = null;
  protected readonly form = new FormGroup({
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_WORDS)] }),
    lines: new FormArray<LineGroup>([]),
  });

  private readonly said = signal<readonly Said[]>([]);
  protected readonly payments = signal<readonly PaymentListItemDto[]>([]);
  protected readonly contracts = signal<readonly ContractListItemDto[]>([]);
  protected readonly editable = computed(() => this.may('edit'));
  /** Its budget year is not over. */
  protected readonly yearRuns = computed(() => (this.state.value()?.year ?? 0) >= Number(this.today.slice(0, 4)));
  protected readonly lacks = computed(() => {
    const settlement = this.state.value();
    return settlement && this.editable() ? hindrances(settlement, this.said()) : [];
  });
  /** Contracts have to be seen to only where something of them is not carried over. */
  protected readonly contractsHinder = computed(() => this.lacks().some((lack) => lack.what !== 'unexplained'));
  protected readonly hindered = computed(() => this.lacks().length + this.payments().length > 0);
  protected readonly ownSettlement = computed(() => {
    const settlement = this.state.value();
    return settlement?.status === 'submitted' && settlement.approverSettled && this.session.may(APPROVE_SETTLEMENT);
  });
  protected readonly timeLine = computed(() => {
    this.language.current();
    const settlement = this.state.value();
    return settlement ? toTimeLine(settlement, (key, values) => this.transloco.translate(key, values)) : [];
  });
  private filled = '';

  constructor() {
    this.form.valueChanges.subscribe(() => this.said.set(this.form.getRawValue().lines));
    effect(() => {
      const settlement = this.state.value();
      if (settlement) untracked(() => this.fill(settlement));
    });
  }

  protected may(action: SettlementAction): boolean {
    return this.state.value()?.allowedActions.includes(action) ?? false;
  }

  protected async save(): Promise<boolean> {
    const settlement = this.state.value();
    if (!settlement) return false;
    const { note, lines } = this.form.getRawValue();
    const input = {
      note: textOf(note),
      lines: lines.map((line) => ({
        ...line,
        explanation: textOf(line.explanation),
        carriedPart: line.rest === 'carryPart' ? line.carriedPart : null,
      })),
    };
    const saved = await this.saving.run(
      this.form,
      () => this.api.save(this.state.value()!, input),
      () => this.renew(),
    );
    if (!saved) return false;
    this.draft?.clear();
    this.form.markAsPristine();
    this.state.changed(saved);
    this.notices.done('settlements.done.save');
    return true;
  }

  /** What was written is kept first: what is handed in is what stands on the screen. */
  protected async submit(): Promise<void> {
    if (this.form.dirty && !(await this.save())) return;
    const settlement = this.state.value()!;
    const agreed = await this.dialogs.confirm({
      heading: this.say('settlements.ask.submit', { name: settlement.estimate.title }),
      sentence: this.say('settlements.ask.submitSentence'),
      action: this.say('settlements.verb.submit'),
    });
    if (!agreed) return;
    // Why it is refused stays on the page until it is put right.
    const done = await this.saving.run(
      this.form,
      () => this.api.submit(this.state.value()!),
      () => this.renew(),
    );
    if (done) {
      this.state.changed(done);
      this.notices.done('settlements.done.submit');
    } else void this.readHindrances(settlement);
  }

  protected async approve(): Promise<void> {
    const settlement = this.state.value()!;
    const done = await this.state.take(async () => {
      const ref = this.dialog.open<DecisionDialog, SettlementDto, SettlementDto>(DecisionDialog, {
        data: settlement,
        width: '640px',
        maxWidth: '95vw',
      });
      return (await firstValueFrom(ref.afterClosed())) ?? null;
    });
    if (done) this.notices.done('settlements.done.approve');
  }

  protected async sendBack(): Promise<void> {
    const settlement = this.state.value()!;
    const done = await this.state.take(async () => {
      const reason = await this.dialogs.askReason({
        heading: this.say('settlements.ask.return', { name: settlement.estimate.title }),
        action: this.say('settlements.verb.return'),
        maxLength: MAX_WORDS,
      });
      return reason ? firstValueFrom(this.api.return(settlement, reason)) : null;
    });
    if (done) this.notices.done('settlements.done.return');
  }

  protected async remove(): Promise<void> {
    const settlement = this.state.value()!;
    const agreed = await this.dialogs.confirm({
      heading: this.say('settlements.ask.delete', { name: settlement.estimate.title }),
      sentence: this.say('settlements.ask.deleteSentence'),
      action: this.say('settlements.verb.delete'),
      dangerous: true,
    });
    if (!agreed) return;
    try {
      await firstValueFrom(this.api.delete(settlement));
      this.draft?.clear();
      this.notices.done('settlements.done.delete');
      await this.router.navigate(['/kinh-phi/quyet-toan'], { replaceUrl: true });
    } catch (error) {
      this.notices.failed(error);
      await this.state.load();
    }
  }

  protected word(): Promise<void> {
    return this.download.save(this.api.paperUrl(this.id(), 'docx'), 'bao-cao-quyet-toan.docx');
  }

  private say(key: string, values?: Record<string, unknown>): string {
    return this.transloco.translate(key, values);
  }

  /** What was typed stays over what somebody else has just saved. */
  private async renew(): Promise<void> {
    const settlement = await firstValueFrom(this.api.get(this.id()));
    this.filled = `${settlement.id} ${settlement.version}`;
    this.state.value.set(settlement);
  }

  private fill(settlement: SettlementDto): void {
    const version = `${settlement.id} ${settlement.version}`;
    if (this.filled === version) return;
    this.filled = version;
    this.draft?.stop();
    const { note, lines } = this.form.controls;
    note.reset(settlement.note ?? '', { emitEvent: false });
    lines.clear({ emitEvent: false });
    for (const line of settlement.lines) {
      lines.push(
        new FormGroup({
          lineKey: new FormControl(line.lineKey, { nonNullable: true }),
          explanation: new FormControl(line.explanation ?? '', { nonNullable: true, validators: [Validators.maxLength(MAX_WORDS)] }),
          rest: new FormControl<SettlementRest>(line.rest, { nonNullable: true }),
          carriedPart: new FormControl(line.rest === 'carryPart' ? line.carriedOver : null),
        }),
        { emitEvent: false },
      );
    }
    this.form.markAsPristine();
    this.form.updateValueAndValidity();
    this.draft = this.editable()
      ? runInInjectionContext(this.injector, () =>
          formDraft(`budgets.settlement.${settlement.id}`, this.form, undefined, [], String(settlement.version)),
        )
      : null;
    void this.readHindrances(settlement);
  }

  private async readHindrances({ estimate }: SettlementDto): Promise<void> {
    if (!this.editable()) {
      this.payments.set([]);
      this.contracts.set([]);
      return;
    }
    try {
      const [payments, contracts] = await firstValueFrom(
        forkJoin([this.api.openPayments(estimate.id), this.api.openContracts(estimate.id)]),
      );
      this.payments.set(payments);
      this.contracts.set(contracts);
    } catch (error) {
      this.state.problem.set(toProblem(error));
    }
  }
}
