import { Component, inject, Injector, input, OnInit, runInInjectionContext, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { ContractKind, NamedDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { PartyPicker } from '../../parties/party-picker';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { EstimatePicker } from '../spending/estimate-picker';
import { LineAmounts } from '../spending/line-amounts';
import { lineRows, rowsOfDraft, sentLines, showLines } from '../spending/line-rows';
import { SpendingApi } from '../spending/spending-api';
import { atRows, lacksMoney, textOf } from '../spending/spending-model';
import { ContractsApi } from './contracts-api';
import { AVAILABLE, KINDS } from './contracts-model';

const needed = (max: number) =>
  new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(max)] });

/** A contract, or what is bought directly: it binds money that was allocated. */
@Component({
  selector: 'app-contract-form-page',
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
    DateInput,
    DraftNotice,
    EstimatePicker,
    FieldErrors,
    FileDrop,
    LineAmounts,
    PageHeader,
    PartyPicker,
    ProblemBanner,
  ],
  templateUrl: './contract-form-page.html',
  styleUrl: '../spending/spending.scss',
})
export class ContractFormPage implements OnInit {
  private readonly api = inject(ContractsApi);
  private readonly spending = inject(SpendingApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();
  private readonly drop = viewChild(FileDrop);
  private asked: string | null = null;

  /** From the address: the estimate that was being looked at. */
  readonly estimateId = input<string>();

  protected readonly kinds = KINDS;
  protected readonly today = inject(Clock).today();
  protected readonly mayFindParties = inject(Session).may('CameraProgram.Parties');
  protected readonly saving = formSaving();
  protected readonly loadProblem = signal<ProblemDetails | null>(null);
  /** Null until an estimate is chosen and read. */
  protected readonly available = signal<number | null>(null);
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly send = (file: File) => this.spending.upload(file);
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    estimate: new FormControl<NamedDto | null>(null, [Validators.required]),
    kind: new FormControl<ContractKind>('contract', { nonNullable: true }),
    number: needed(64),
    day: new FormControl<string | null>(this.today, [Validators.required]),
    subject: needed(500),
    party: new FormControl<NamedDto | null>(null),
    contractorName: needed(200),
    taxCode: new FormControl('', { nonNullable: true, validators: [taxCode] }),
    from: new FormControl<string | null>(null),
    to: new FormControl<string | null>(null),
    lines: lineRows(),
  });

  ngOnInit(): void {
    const keep = () => formDraft('contract.new', this.form, (value) => rowsOfDraft(this.form.controls.lines, value['lines'], AVAILABLE));
    this.draft = runInInjectionContext(this.injector, keep);
    this.form.controls.estimate.valueChanges.subscribe((estimate) => void this.read(estimate?.id ?? null));
    this.form.controls.party.valueChanges.subscribe((party) => {
      if (party) this.form.controls.contractorName.setValue(party.name);
    });
    void this.read(this.estimateId() ?? this.form.controls.estimate.value?.id ?? null);
  }

  /** The lines of the estimate and what is free on each. */
  protected async read(id: string | null, again = false): Promise<void> {
    if (id === this.asked && !again) return;
    this.asked = id;
    this.loadProblem.set(null);
    if (!id) {
      this.available.set(null);
      this.form.controls.lines.clear();
      return;
    }
    try {
      const estimate = await firstValueFrom(this.spending.estimate(id));
      if (this.asked !== id) return;
      if (this.form.controls.estimate.value?.id !== estimate.id) {
        this.asked = estimate.id;
        this.form.controls.estimate.setValue({ id: estimate.id, name: estimate.title });
      }
      const lines = estimate.lines.map(({ key, content, source, money }) => ({ lineKey: key, content, source, limit: money.available }));
      showLines(
        this.form.controls.lines,
        lines.filter((line) => line.limit > 0),
        AVAILABLE,
      );
      this.available.set(estimate.money.available);
    } catch (error) {
      this.loadProblem.set(toProblem(error));
    }
  }

  protected readAgain(): void {
    void this.read(this.asked, true);
  }

  protected async save(): Promise<void> {
    if (this.drop()?.busy()) {
      this.notices.done('contracts.filesUnderWay');
      return;
    }
    const { estimate, party, number, subject, contractorName, taxCode: code, ...rest } = this.form.getRawValue();
    const { lines, places } = sentLines(this.form.controls.lines);
    const saved = await this.saving.run(this.form, () =>
      atRows(
        this.api.create(
          {
            ...rest,
            day: rest.day!,
            estimateId: estimate!.id,
            partyId: party?.id ?? null,
            number: number.trim().normalize('NFC'),
            subject: subject.trim().normalize('NFC'),
            contractorName: contractorName.trim().normalize('NFC'),
            taxCode: textOf(code),
            lines: lines.map(({ lineKey, amount }) => ({ lineKey, amount })),
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
    this.notices.done('contracts.done.create', { number: saved.number });
    await this.router.navigate(['/kinh-phi/hop-dong', saved.id], { replaceUrl: true });
  }
}

/** 10, 12 or 13 digits; a hyphen before the last three is how branches are written. */
function taxCode({ value }: { value: string }) {
  const digits = value.replace(/[\s-]/g, '');
  return digits === '' || /^(\d{10}|\d{12}|\d{13})$/.test(digits) ? null : { taxCode: { key: 'contracts.form.taxCodeWrong' } };
}
