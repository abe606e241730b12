import { Component, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetInspectionDto, InspectionFindingDto, NamedDto } from '../../core/api/models';
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
import { moneyAboveZero } from '../../ui/money';
import { ProblemBanner } from '../../ui/problem-banner';
import { EstimatePicker } from '../spending/estimate-picker';
import { SpendingApi } from '../spending/spending-api';
import { textOf } from '../spending/spending-model';
import { InspectionsApi } from './inspections-api';

const words = (max: number, value = '') =>
  new FormControl(value, { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(max)] });

function findingRow(finding?: InspectionFindingDto) {
  return new FormGroup({
    id: new FormControl<string | null>(finding?.id ?? null),
    content: words(2000, finding?.content),
    amount: new FormControl<number | null>(finding?.amount ?? null, [moneyAboveZero]),
    deadline: new FormControl<string | null>(finding?.deadline ?? null, [Validators.required]),
    /** What was answered stays as it is. */
    answered: new FormControl(!!finding?.answer, { nonNullable: true }),
  });
}

@Component({
  selector: 'app-inspection-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    DateInput,
    DraftNotice,
    EstimatePicker,
    FieldErrors,
    Icon,
    MoneyInput,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './inspection-form-page.html',
  styles: `
    .finding {
      display: grid;
      gap: 8px;
      padding-block-end: 16px;
      border-block-end: 1px solid var(--app-line);
    }
  `,
})
export class InspectionFormPage implements OnInit {
  private readonly api = inject(InspectionsApi);
  private readonly spending = inject(SpendingApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();
  /** From the address, for a new one. */
  readonly estimateId = input<string>();

  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly loadProblem = signal<ProblemDetails | null>(null);
  protected readonly ready = signal(false);
  protected readonly inspection = signal<BudgetInspectionDto | null>(null);
  protected draft: FormDraft | null = null;
  protected readonly form = new FormGroup({
    estimate: new FormControl<NamedDto | null>(null, [Validators.required]),
    day: new FormControl<string | null>(this.today, [Validators.required]),
    subject: words(500),
    inspectors: words(2000),
    conclusion: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
    findings: new FormArray<ReturnType<typeof findingRow>>([]),
  });

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.loadProblem.set(null);
    try {
      const [id, estimateId] = [this.id(), this.estimateId()];
      if (id) this.fill(await firstValueFrom(this.api.get(id)));
      else if (estimateId) {
        const { title } = await firstValueFrom(this.spending.estimate(estimateId));
        this.form.controls.estimate.setValue({ id: estimateId, name: title });
      }
      const restore = (value: Record<string, unknown>) => {
        const { findings } = this.form.controls;
        const wanted = (value['findings'] as unknown[] | undefined)?.length ?? 0;
        while (findings.length < wanted) findings.push(findingRow());
        while (findings.length > wanted) findings.removeAt(findings.length - 1);
      };
      this.draft = runInInjectionContext(this.injector, () =>
        formDraft(`budgets.inspection.${id ?? 'new'}`, this.form, restore, [], String(this.inspection()?.version ?? '')),
      );
      this.ready.set(true);
    } catch (error) {
      this.loadProblem.set(toProblem(error));
    }
  }

  protected add(): void {
    this.form.controls.findings.push(findingRow());
    this.form.markAsDirty();
  }

  protected remove(index: number): void {
    this.form.controls.findings.removeAt(index);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    const { estimate, day, subject, inspectors, conclusion, findings } = this.form.getRawValue();
    const input = {
      estimateId: estimate?.id ?? '',
      day: day!,
      subject: subject.trim().normalize('NFC'),
      inspectors: inspectors.trim().normalize('NFC'),
      conclusion: textOf(conclusion),
      findings: findings.map(({ id, content, amount, deadline }) => ({
        id,
        content: content.trim().normalize('NFC'),
        amount,
        deadline: deadline!,
      })),
    };
    const known = this.inspection();
    const renew = async () => this.inspection.set(await firstValueFrom(this.api.get(known!.id)));
    const saved = await this.saving.run(this.form, () => this.api.save(this.inspection(), input, this.key), known ? renew : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done('inspections.done.save');
    await this.router.navigate(['/kinh-phi/kiem-tra', saved.id], { replaceUrl: true });
  }

  private fill(inspection: BudgetInspectionDto): void {
    this.inspection.set(inspection);
    const { findings } = this.form.controls;
    findings.clear();
    inspection.findings.forEach((finding) => findings.push(findingRow(finding)));
    this.form.patchValue({
      estimate: { id: inspection.estimate.id, name: inspection.estimate.title },
      day: inspection.day,
      subject: inspection.subject,
      inspectors: inspection.inspectors,
      conclusion: inspection.conclusion ?? '',
    });
  }
}
