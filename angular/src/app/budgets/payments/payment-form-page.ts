import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ContractDto, NamedDto, PaymentKind } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { ContractsApi } from '../contracts/contracts-api';
import { LineAmounts } from '../spending/line-amounts';
import { lineRows, rowsOfDraft, sentLines, showLines } from '../spending/line-rows';
import { SpendingApi } from '../spending/spending-api';
import { atRows, lacksMoney } from '../spending/spending-model';
import { ContractPicker } from './contract-picker';
import { PaymentsApi } from './payments-api';
import { askable, KINDS, underWay, WORDS } from './payments-model';

/** Asks for an advance, or for the payment of what was accepted. */
@Component({
  selector: 'app-payment-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatRadioButton,
    MatRadioGroup,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    ContractPicker,
    DateInput,
    DraftNotice,
    FieldErrors,
    FileDrop,
    Icon,
    LineAmounts,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './payment-form-page.html',
  styleUrl: '../spending/spending.scss',
})
export class PaymentFormPage implements OnInit {
  private readonly api = inject(PaymentsApi);
  private readonly contracts = inject(ContractsApi);
  private readonly spending = inject(SpendingApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();
  private readonly drop = viewChild(FileDrop);
  private asked: string | null = null;

  /** From the address: the contract that was being looked at, and what is asked for. */
  readonly contractId = input<string>();
  readonly kind = input<string>();

  protected readonly kinds = KINDS;
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly loadProblem = signal<ProblemDetails | null>(null);
  protected readonly contract = signal<ContractDto | null>(null);
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly send = (file: File) => this.spending.upload(file);
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    contract: new FormControl<NamedDto | null>(null, [Validators.required]),
    kind: new FormControl<PaymentKind>('payment', { nonNullable: true }),
    day: new FormControl<string | null>(this.today, [Validators.required]),
    purpose: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(500)],
    }),
    lines: lineRows(),
  });
  protected readonly chosenKind = signal<PaymentKind>('payment');
  protected readonly isPayment = computed(() => this.chosenKind() === 'payment');
  /** Money can be asked for only once something was accepted; until then an advance. */
  protected readonly unaccepted = computed(() => this.isPayment() && this.contract()?.money.payable === 0);
  protected readonly nothingLeft = computed(() => !this.isPayment() && this.contract()?.money.left === 0);
  protected readonly open = computed(() => {
    const contract = this.contract();
    return contract && underWay(contract);
  });

  ngOnInit(): void {
    const { contract, kind, lines } = this.form.controls;
    const restore = (value: Record<string, unknown>) => rowsOfDraft(lines, value['lines'], WORDS[value['kind'] as PaymentKind]);
    const wanted = KINDS.find((k) => k === this.kind());
    if (wanted) kind.setValue(wanted);
    const name = `budgets.payment.${this.contractId() ?? 'new'}${wanted ? `.${wanted}` : ''}`;
    const draft = runInInjectionContext(this.injector, () => formDraft(name, this.form, restore));
    // Thrown away, the form is as the address opened it.
    const discard = () => {
      draft.discard();
      void this.read(this.contractId() ?? null);
    };
    this.draft = { ...draft, discard };
    this.chosenKind.set(kind.value);
    kind.valueChanges.subscribe((chosen) => {
      this.chosenKind.set(chosen);
      this.showLines(true);
    });
    contract.valueChanges.subscribe((chosen) => void this.read(chosen?.id ?? null));
    void this.read(this.contractId() ?? contract.value?.id ?? null);
  }

  /** The contract with what of it was accepted, advanced and paid. */
  protected async read(id: string | null, again = false): Promise<void> {
    if (id === this.asked && !again) return;
    this.asked = id;
    this.loadProblem.set(null);
    if (!id) {
      this.contract.set(null);
      this.form.controls.lines.clear();
      return;
    }
    try {
      const contract = await firstValueFrom(this.contracts.get(id));
      if (this.asked !== id) return;
      this.contract.set(contract);
      const { contract: control, purpose } = this.form.controls;
      if (control.value?.id !== id) control.setValue({ id, name: `${contract.number}: ${contract.subject}` });
      if (!purpose.value) purpose.setValue(contract.subject);
      this.showLines();
    } catch (error) {
      this.loadProblem.set(toProblem(error));
    }
  }

  protected readAgain(): void {
    void this.read(this.asked, true);
  }

  protected askForAdvance(): void {
    this.form.controls.kind.setValue('advance');
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    if (this.drop()?.busy()) {
      this.notices.done('contracts.filesUnderWay');
      return;
    }
    const { contract, kind, day, purpose } = this.form.getRawValue();
    const { lines, places } = sentLines(this.form.controls.lines);
    const saved = await this.saving.run(this.form, () =>
      atRows(
        this.api.request(
          {
            contractId: contract!.id,
            kind,
            day: day!,
            purpose: purpose.trim().normalize('NFC'),
            lines,
            fileIds: this.files().map((file) => file.id),
          },
          this.key,
        ),
        places,
      ),
    );
    if (lacksMoney(this.saving.problem()?.code)) this.readAgain();
    if (!saved) return;
    this.draft?.clear();
    this.notices.done(`payments.done.${saved.kind === 'advance' ? 'requestAdvance' : 'request'}`);
    await this.router.navigate(['/kinh-phi/thanh-toan', saved.id], { replaceUrl: true });
  }

  /** An advance is bounded otherwise than a payment: its rows are made anew, with what was typed. */
  private showLines(anew = false): void {
    const contract = this.contract();
    if (!contract) return;
    const { lines, kind } = this.form.controls;
    const typed = new Map(lines.controls.map((row) => [row.controls.lineKey.value, row.controls.amount.value]));
    if (anew) lines.clear();
    showLines(lines, askable(contract, kind.value), WORDS[kind.value]);
    if (anew) lines.controls.forEach((row) => row.controls.amount.setValue(typed.get(row.controls.lineKey.value) ?? null));
  }
}
