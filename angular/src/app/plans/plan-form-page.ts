import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { AbstractControl, FormArray, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel, MatError } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { EstimateDto, PlanDto, PlanOptionsDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { Dialogs } from '../ui/dialogs';
import { applyProblem, FieldErrors, forgetServerErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { MoneyInput } from '../ui/money-input';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { EstimateGrid } from './estimate-grid';
import { EstimateView } from './estimate-view';
import {
  assignmentForm,
  dropBlankLines,
  estimateForm,
  EstimateForm,
  legalBasisForm,
  makeLines,
  makeRows,
  moveRow,
  PlanForm,
  planForm,
  quantityMatcher,
  sectionForm,
  targetForm,
  toSaveEstimate,
  toSavePlan,
} from './plan-form';
import { PlanCopyNotice } from './plan-copy-notice';
import { EarlierYear, earlierYears } from './plan-copies';
import { PARTS, Part, partsInTrouble } from './plan-form-parts';
import { PlanFormWords } from './plan-form-words';
import { gapsOf, goToField, PlanGap } from './plan-gaps';
import { PlanGapsNotice } from './plan-gaps-notice';
import { PlanPartBar } from './plan-part-bar';
import { PlansApi } from './plans-api';
import { NO_ESTIMATE, PLAN_KINDS, PRIORITIES, SECTION_KINDS, SHEET_PASSAGES, SIGNER_POSITIONS, TARGET_COUNTS } from './plans-model';

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
    PlanCopyNotice,
    PlanGapsNotice,
    PlanPartBar,
    ProblemBanner,
  ],
  templateUrl: './plan-form-page.html',
  styleUrl: './plan-form-page.scss',
})
export class PlanFormPage {
  private readonly api = inject(PlansApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly destroyed = inject(DestroyRef);
  protected readonly words = inject(PlanFormWords);

  /** From the address; none for a plan that is not stored yet. */
  readonly id = input<string>();
  /** From the route: the economic office writes the estimate and nothing else. */
  readonly estimateOnly = input(false);
  private readonly key = newIdempotencyKey();

  protected readonly parts = computed<readonly Part[]>(() => (this.estimateOnly() ? ['money'] : PARTS));
  protected readonly kinds = PLAN_KINDS;
  protected readonly sectionKinds = SECTION_KINDS;
  protected readonly positions = SIGNER_POSITIONS;
  protected readonly priorities = PRIORITIES;
  protected readonly targetCounts = TARGET_COUNTS;
  protected readonly passages = SHEET_PASSAGES;
  protected readonly quantityMatcher = quantityMatcher;

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
  protected readonly gaps = signal<PlanGap[]>([]);
  protected readonly mentions = signal<EarlierYear[]>([]);
  /** The plan whose words this draft took over. */
  protected readonly copiedFrom = computed(() => this.plan()?.history.find((event) => event.kind === 'copied')?.note ?? null);
  /** The parts that kept the draft from being saved and are not right yet. */
  private readonly wrongParts = signal<readonly Part[]>([]);
  protected readonly refusal = computed<ProblemDetails | null>(() => {
    const parts = this.wrongParts().map((part) => this.transloco.translate<string>(`plans.part.${part}`));
    return parts.length ? { status: 400, detail: this.transloco.translate('plans.form.invalid', { parts: parts.join('; ') }) } : null;
  });
  protected readonly heading = computed(() => (this.estimateOnly() ? 'plans.editEstimate' : this.id() ? 'plans.edit' : 'plans.new'));
  protected readonly back = computed(() => (this.id() ? ['/ke-hoach', this.id()] : '/ke-hoach'));

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
    this.draft()?.keep();
    try {
      const id = this.id();
      const [plan, estimate, options] = await Promise.all([
        firstValueFrom(id ? this.api.get(id) : this.api.beginning()),
        id ? firstValueFrom(this.api.estimate(id)) : NO_ESTIMATE,
        this.estimateOnly() ? null : firstValueFrom(this.api.options()),
      ]);
      if (!plan.allowedActions.includes(this.estimateOnly() ? 'editEstimate' : 'edit')) {
        await this.router.navigate(['/ke-hoach', id], { replaceUrl: true });
        return;
      }
      this.options.set(options);
      this.open(plan, estimate);
      this.problem.set(null);
      const field = this.draft()?.waitsSince() ? null : this.route.snapshot.fragment;
      if (field) this.goTo(field);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected add<T extends AbstractControl>(array: FormArray<T>, create: () => T, part: Part): void {
    array.push(create());
    array.markAsDirty();
    setTimeout(() =>
      Array.from(this.host.nativeElement.querySelectorAll<HTMLElement>(`#part-${part} .entry`))
        .at(-1)
        ?.querySelector<HTMLElement>('input, textarea')
        ?.focus(),
    );
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

  /** To a field that is named as the server names it. */
  protected goTo(field: string): void {
    setTimeout(() => goToField(this.host.nativeElement, field));
  }

  protected async save(andLeave: boolean): Promise<void> {
    const [form, plan] = [this.form(), this.plan()];
    if (!form || !plan || this.saving()) return;
    const part = this.estimateOnly() ? form.controls.estimate : form;
    dropBlankLines(form.controls.estimate);
    forgetServerErrors(part);
    part.markAllAsTouched();
    // The table of the estimate is told that its cells are to show what is wrong with them.
    form.controls.estimate.updateValueAndValidity();
    if (part.invalid) {
      this.problem.set(null);
      this.wrongParts.set(partsInTrouble(form, this.parts()));
      this.showFirstError();
      return;
    }
    this.saving.set(true);
    try {
      const { id } = await this.send(form, plan);
      this.words.tellSaved(this.form()!, this.plan()!);
      if (andLeave) await this.router.navigate(['/ke-hoach', id], { replaceUrl: !this.id() });
      else if (!this.id()) await this.router.navigate(['/ke-hoach', id, 'soan'], { replaceUrl: true });
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(problem.status === 412 ? { ...problem, detail: this.transloco.translate('plans.form.stale') } : problem);
      // What the server says stands above the form.
      this.host.nativeElement.scrollIntoView({ block: 'start' });
    } finally {
      this.saving.set(false);
    }
  }

  private async send(form: PlanForm, plan: PlanDto): Promise<PlanDto> {
    const saved = this.estimateOnly() ? plan : await this.sendPlan(form, plan);
    // A second attempt must not find its own first half stale.
    this.plan.set(saved);
    const kept = this.mayEstimate() ? await this.sendEstimate(saved.id, form.controls.estimate, this.estimate()!) : this.estimate()!;
    this.draft()?.clear();
    this.open(saved, kept);
    this.problem.set(null);
    return saved;
  }

  private async sendPlan(form: PlanForm, plan: PlanDto): Promise<PlanDto> {
    try {
      const input = toSavePlan(form);
      return await firstValueFrom(plan.version ? this.api.save(plan.id, input, plan.version) : this.api.create(input, this.key));
    } catch (error) {
      throw applyProblem(form, toProblem(error));
    }
  }

  private async sendEstimate(planId: string, form: EstimateForm, kept: EstimateDto): Promise<EstimateDto> {
    const input = toSaveEstimate(form);
    if (JSON.stringify(input) === JSON.stringify(toSaveEstimate(estimateForm(kept)))) return kept;
    try {
      return await firstValueFrom(this.api.saveEstimate(planId, input, kept.version));
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
    if (agreed) await this.router.navigate(this.id() ? ['/ke-hoach', this.id()] : ['/ke-hoach']);
  }

  private open(plan: PlanDto, estimate: EstimateDto): void {
    const form = planForm(plan, estimate);
    this.plan.set(plan);
    this.estimate.set(estimate);
    const draft = runInInjectionContext(this.injector, () =>
      this.estimateOnly()
        ? formDraft(
            `plans.${plan.id}.estimate`,
            form.controls.estimate,
            (kept) => makeLines(form.controls.estimate, kept),
            [],
            `${estimate.version}`,
          )
        : formDraft(
            plan.version ? `plans.${plan.id}` : 'plans.new',
            form,
            (kept) => makeRows(form, kept),
            [],
            `${plan.version}.${estimate.version}`,
          ),
    );
    this.draft.set({
      ...draft,
      discard: () => {
        const waited = draft.waitsSince();
        draft.discard();
        if (!waited) this.open(plan, estimate);
      },
    });
    this.form.set(form);
    this.wrongParts.set([]);
    this.notice(form);
    form.valueChanges.pipe(takeUntilDestroyed(this.destroyed)).subscribe(() => this.notice(form));
  }

  /** What others on the page say of the form, always as it is now. */
  private notice(form: PlanForm): void {
    this.declared.set(form.controls.declaredAmount.value);
    this.gaps.set(this.estimateOnly() ? [] : gapsOf(form));
    this.mentions.set(this.copiedFrom() && !this.estimateOnly() ? earlierYears(form) : []);
    if (this.wrongParts().length) this.wrongParts.set(partsInTrouble(form, this.parts()));
    const refused = this.problem();
    if (refused?.status === 400 && form.valid && !Object.keys(refused.errors ?? {}).length) this.problem.set(null);
  }

  private showFirstError(): void {
    setTimeout(() => {
      const field = this.host.nativeElement.querySelector<HTMLElement>(
        'form :is(.ng-invalid:is(input, textarea, mat-select, app-date-input, app-money-input), [aria-invalid="true"])',
      );
      field?.scrollIntoView({ block: 'center' });
      (field?.querySelector('input') ?? field)?.focus({ preventScroll: true });
    });
  }
}
