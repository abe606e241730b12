import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { catchError, filter, firstValueFrom, map, Observable, startWith, switchMap, throwError } from 'rxjs';
import { AllocationDto, BudgetEstimateDto, CampaignListItemDto, PaperSignerDto, SignAllocationInput } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { Download } from '../../core/http/download';
import { ProblemDetails, toFileProblem, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { MoneyPipe, MoneyWordsPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { SignerLine } from '../../ui/signer-line';
import { SigningWords } from '../../ui/signing-words';
import { Dialogs } from '../../ui/dialogs';
import { EstimatesApi } from '../estimates/estimates-api';
import { AllocationForm, allocationForm, atTheirRows, leftOf, sentLines, takeAllTheRest, Way } from './allocation-form';
import { AllocationsApi } from './allocations-api';

/** A decision that allocates approved money to lines, or takes some back: signed here or written down. */
@Component({
  selector: 'app-allocation-form-page',
  imports: [
    ReactiveFormsModule,
    RouterLink,
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
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    FileDrop,
    Icon,
    MoneyInput,
    MoneyPipe,
    MoneyWordsPipe,
    PageHeader,
    ProblemBanner,
    SignerLine,
  ],
  templateUrl: './allocation-form-page.html',
  styleUrl: './allocation-form-page.scss',
})
export class AllocationFormPage {
  private readonly api = inject(AllocationsApi);
  private readonly estimatesApi = inject(EstimatesApi);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly signingWords = inject(SigningWords);
  private readonly clock = inject(Clock);
  private readonly drop = viewChild(FileDrop);
  private readonly key = newIdempotencyKey();

  /** Of the estimate; from the address. */
  readonly id = input.required<string>();

  /** From the address: the decision takes back what was allocated. */
  protected readonly reduces = inject(ActivatedRoute).snapshot.queryParamMap.has('giam');
  protected readonly today = this.clock.today();
  protected readonly estimate = signal<BudgetEstimateDto | null>(null);
  protected readonly form = signal<AllocationForm | null>(null);
  protected readonly signer = signal<PaperSignerDto | null>(null);
  protected readonly campaigns = signal<readonly CampaignListItemDto[]>([]);
  protected readonly campaignProblem = signal<ProblemDetails | null>(null);
  protected readonly way = signal<Way>('sign');
  protected readonly files = signal<StoredFile[]>([]);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly drafting = signal(false);
  protected readonly saving = formSaving();
  protected readonly send = (file: File) => this.api.upload(file);
  protected readonly sum = toSignal(
    toObservable(this.form).pipe(
      filter((form) => form !== null),
      switchMap((form) =>
        form.controls.lines.valueChanges.pipe(
          startWith(null),
          map(() => form),
        ),
      ),
      map((form) => form.controls.lines.getRawValue().reduce((sum, row) => sum + (row.amount ?? 0), 0)),
      takeUntilDestroyed(),
    ),
    { initialValue: 0 },
  );
  protected readonly allLeft = computed(() => (this.estimate()?.lines ?? []).reduce((sum, line) => sum + leftOf(line, this.reduces), 0));

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    try {
      const [estimate, signer] = await Promise.all([firstValueFrom(this.estimatesApi.get(this.id())), firstValueFrom(this.api.signer())]);
      const subject = this.words(this.reduces ? 'allocations.reductionSubject' : 'allocations.subjectOf', { title: estimate.title });
      this.estimate.set(estimate);
      this.signer.set(signer);
      this.form.set(allocationForm(estimate, this.reduces, subject.slice(0, 500), this.clock));
      this.choose(signer.refusal ? 'typed' : 'sign');
      this.problem.set(null);
      if (estimate.lines.some((line) => line.source === 'contributions')) await this.loadCampaigns();
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected choose(way: Way): void {
    this.way.set(way);
    const { number, day } = this.form()!.controls;
    for (const control of [number, day]) {
      if (way === 'sign') control.disable();
      else control.enable();
    }
  }

  protected takeAll(): void {
    const form = this.form();
    if (form) takeAllTheRest(form);
  }

  /** What a campaign has at the treasury and in the bank: cash must be paid in first. */
  protected holds(campaign: CampaignListItemDto): number {
    return this.reduces ? campaign.figures.assigned : campaign.figures.treasury + campaign.figures.bank;
  }

  protected async showDraft(): Promise<void> {
    const form = this.form();
    if (!form || this.drafting()) return;
    form.controls.lines.markAllAsTouched();
    if (form.controls.lines.invalid || form.controls.subject.invalid) return;
    this.drafting.set(true);
    try {
      const paper = await firstValueFrom(this.api.draft(this.toSign(form), 'pdf'));
      const address = URL.createObjectURL(paper);
      if (!window.open(address, '_blank')) this.download.hand(address, 'du-thao-quyet-dinh-phan-bo.pdf');
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      this.saving.problem.set(await toFileProblem(error));
    } finally {
      this.drafting.set(false);
    }
  }

  protected async save(): Promise<void> {
    const form = this.form();
    if (!form || this.drop()?.busy()) return;
    form.markAllAsTouched();
    if (form.valid && this.way() === 'sign' && !(await this.agreeToSign(form))) return;
    const done = await this.saving.run(form, () => this.sent(form));
    if (done) {
      this.notices.done(this.way() === 'sign' ? 'allocations.done.signed' : 'allocations.done.written', { number: done.number });
      await this.router.navigate(['/kinh-phi/phan-bo', done.id], { replaceUrl: true });
    } else if (this.saving.problem()) {
      await this.renew();
    }
  }

  private agreeToSign(form: AllocationForm): Promise<boolean> {
    return this.dialogs.confirm({
      heading: this.words(this.reduces ? 'allocations.ask.reduceHeading' : 'allocations.ask.signHeading'),
      sentence: `${this.words('allocations.ask.signSentence', { subject: form.controls.subject.value })} ${this.signingWords.announce(this.signer())}`,
      action: this.words(this.reduces ? 'allocations.action.signReduction' : 'allocations.action.sign'),
    });
  }

  private sent(form: AllocationForm): Observable<AllocationDto> {
    const { places } = sentLines(form);
    const call = this.way() === 'sign' ? this.api.sign(this.toSign(form), this.key) : this.api.create(this.toWrite(form), this.key);
    return call.pipe(catchError((error: unknown) => throwError(() => atTheirRows(toProblem(error), places))));
  }

  private toSign(form: AllocationForm): SignAllocationInput {
    const { subject, reason } = form.getRawValue();
    return {
      estimateId: this.id(),
      subject: subject.trim(),
      reductionReason: this.reduces ? reason.trim() : null,
      lines: sentLines(form).lines,
      announced: this.signer()?.position ?? null,
    };
  }

  private toWrite(form: AllocationForm) {
    const { announced: _, ...decision } = this.toSign(form);
    const { number, day } = form.getRawValue();
    return { ...decision, number: number.trim(), day: day!, fileIds: this.files().map((file) => file.id) };
  }

  /** Somebody else may have allocated the same money meanwhile: the limits are read anew, what was typed stays. */
  private async renew(): Promise<void> {
    const form = this.form();
    try {
      const estimate = await firstValueFrom(this.estimatesApi.get(this.id()));
      this.estimate.set(estimate);
      const lines = new Map(estimate.lines.map((line) => [line.key, line]));
      form?.controls.lines.controls.forEach((row) => {
        const line = lines.get(row.line.key);
        row.renew(line ? leftOf(line, this.reduces) : 0);
      });
      this.signer.set(await firstValueFrom(this.api.signer()));
      if (this.campaigns().length) await this.loadCampaigns();
    } catch {
      // The refusal itself is told already.
    }
  }

  private async loadCampaigns(): Promise<void> {
    try {
      this.campaigns.set((await firstValueFrom(this.api.campaigns())).items.filter((c) => c.status !== 'draft'));
      this.campaignProblem.set(null);
    } catch (error) {
      this.campaignProblem.set(toProblem(error));
    }
  }

  private words(key: string, values?: Record<string, unknown>): string {
    return this.transloco.translate(key, values);
  }
}
