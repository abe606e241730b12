import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, DestroyRef, effect, inject, Injector, input, runInInjectionContext, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { AbstractControl, FormArray, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel, MatError } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { EstimateDto, PlanDto, PlanOptionsDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { Dialogs } from '../ui/dialogs';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { MoneyInput } from '../ui/money-input';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { EstimateGrid } from './estimate-grid';
import { EstimateView } from './estimate-view';
import {
  assignmentForm,
  EstimateForm,
  legalBasisForm,
  makeLines,
  makeRows,
  moveRow,
  PlanForm,
  planForm,
  sectionForm,
  targetForm,
  toSaveEstimate,
  toSavePlan,
} from './plan-form';
import { PlansApi } from './plans-api';
import { PLAN_KINDS, PRIORITIES, SECTION_KINDS, SHEET_PASSAGES, SIGNER_POSITIONS } from './plans-model';

const PARTS = ['general', 'bases', 'sections', 'sheet', 'assignments', 'targets', 'money', 'sending'] as const;

/** Writes a draft: short parts one below the other, nothing lost, the estimate like a spreadsheet. */
@Component({
  selector: 'app-plan-form-page',
  imports: [
    NgTemplateOutlet,
    ReactiveFormsModule,
    MatButton,
    MatFormField,
    MatHint,
    MatLabel,
    MatError,
    MatInput,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    DraftNotice,
    EstimateGrid,
    EstimateView,
    FieldErrors,
    Icon,
    MoneyInput,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './plan-form-page.html',
  styleUrl: './plan-form-page.scss',
})
export class PlanFormPage {
  private readonly api = inject(PlansApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly destroyed = inject(DestroyRef);

  /** From the address. */
  readonly id = input.required<string>();
  /** From the route: the economic office writes the estimate and nothing else. */
  readonly estimateOnly = input(false);

  protected readonly parts = PARTS;
  protected readonly kinds = PLAN_KINDS;
  protected readonly sectionKinds = SECTION_KINDS;
  protected readonly positions = SIGNER_POSITIONS;
  protected readonly priorities = PRIORITIES;
  protected readonly passages = SHEET_PASSAGES;

  protected readonly plan = signal<PlanDto | null>(null);
  protected readonly options = signal<PlanOptionsDto | null>(null);
  protected readonly form = signal<PlanForm | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  protected readonly declared = signal<number | null>(null);
  protected readonly draft = signal<FormDraft | null>(null);
  protected readonly mayEstimate = computed(() => this.plan()?.allowedActions.includes('editEstimate') === true);
  protected readonly signers = computed(() => this.options()?.people.filter((p) => p.maySign) ?? []);
  protected readonly estimate = signal<EstimateDto | null>(null);

  protected readonly newBasis = () => legalBasisForm();
  protected readonly newSection = () => sectionForm();
  protected readonly newAssignment = () => assignmentForm();
  protected readonly newTarget = () => targetForm();

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    try {
      const id = this.id();
      const [plan, estimate, options] = await Promise.all([
        firstValueFrom(this.api.get(id)),
        firstValueFrom(this.api.estimate(id)),
        this.estimateOnly() ? null : firstValueFrom(this.api.options()),
      ]);
      if (!plan.allowedActions.includes(this.estimateOnly() ? 'editEstimate' : 'edit')) {
        await this.router.navigate(['/ke-hoach', id], { replaceUrl: true });
        return;
      }
      this.options.set(options);
      this.open(plan, estimate);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected add<T extends AbstractControl>(array: FormArray<T>, create: () => T): void {
    array.push(create());
    array.markAsDirty();
  }

  protected remove<T extends AbstractControl>(array: FormArray<T>, index: number): void {
    array.removeAt(index);
    array.markAsDirty();
  }

  protected move<T extends AbstractControl>(array: FormArray<T>, index: number, by: number): void {
    moveRow(array, index, index + by);
  }

  protected takeTotal(total: number): void {
    const control = this.form()?.controls.declaredAmount;
    control?.setValue(total);
    control?.markAsDirty();
  }

  protected jump(part: string): void {
    document.getElementById(`part-${part}`)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  }

  protected async save(andLeave: boolean): Promise<void> {
    const [form, plan] = [this.form(), this.plan()];
    if (!form || !plan || this.saving()) return;
    const part = this.estimateOnly() ? form.controls.estimate : form;
    part.markAllAsTouched();
    if (part.invalid) {
      this.problem.set({ status: 400, errors: { form: [this.transloco.translate('plans.form.invalid')] } });
      this.showFirstError();
      return;
    }
    this.saving.set(true);
    try {
      await this.send(form, plan);
      this.notices.done('plans.done.save');
      if (andLeave) await this.router.navigate(['/ke-hoach', plan.id]);
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.saving.set(false);
    }
  }

  private async send(form: PlanForm, plan: PlanDto): Promise<void> {
    const saved = this.estimateOnly() ? plan : await this.sendPlan(form, plan);
    // A second attempt must not find its own first half stale.
    this.plan.set(saved);
    const kept = this.mayEstimate() ? await this.sendEstimate(form.controls.estimate, this.estimate()!) : this.estimate()!;
    this.draft()?.clear();
    this.open(saved, kept);
    this.problem.set(null);
  }

  private async sendPlan(form: PlanForm, plan: PlanDto): Promise<PlanDto> {
    try {
      return await firstValueFrom(this.api.save(plan.id, toSavePlan(form), plan.version));
    } catch (error) {
      throw applyProblem(form, toProblem(error));
    }
  }

  private async sendEstimate(form: EstimateForm, kept: EstimateDto): Promise<EstimateDto> {
    if (form.pristine && form.controls.lines.length === kept.lines.length) return kept;
    try {
      return await firstValueFrom(this.api.saveEstimate(kept.planId, toSaveEstimate(form), kept.version));
    } catch (error) {
      throw applyProblem(form as never, toProblem(error));
    }
  }

  protected async leave(): Promise<void> {
    const dirty = this.form()?.dirty;
    const agreed =
      !dirty ||
      (await this.dialogs.confirm({
        heading: this.transloco.translate('plans.form.leaveHeading'),
        sentence: this.transloco.translate('plans.form.leaveSentence'),
        action: this.transloco.translate('plans.form.leave'),
      }));
    if (agreed) await this.router.navigate(['/ke-hoach', this.id()]);
  }

  /** A kept draft belongs to the version it was typed over; after another's change it is not put back. */
  private open(plan: PlanDto, estimate: EstimateDto): void {
    const form = planForm(plan, estimate);
    this.plan.set(plan);
    this.estimate.set(estimate);
    const draft = runInInjectionContext(this.injector, () =>
      this.estimateOnly()
        ? formDraft(`plans.${plan.id}.estimate.${estimate.version}`, form.controls.estimate, (kept) =>
            makeLines(form.controls.estimate, kept),
          )
        : formDraft(`plans.${plan.id}.${plan.version}`, form, (kept) => makeRows(form, kept)),
    );
    this.draft.set({
      ...draft,
      discard: () => {
        draft.clear();
        this.open(plan, estimate);
      },
    });
    this.declared.set(form.controls.declaredAmount.value);
    form.controls.declaredAmount.valueChanges.pipe(takeUntilDestroyed(this.destroyed)).subscribe((amount) => this.declared.set(amount));
    this.form.set(form);
  }

  private showFirstError(): void {
    setTimeout(() =>
      document
        .querySelector('form .ng-invalid:is(input, textarea, mat-select, app-date-input, app-money-input)')
        ?.scrollIntoView({ block: 'center' }),
    );
  }
}
