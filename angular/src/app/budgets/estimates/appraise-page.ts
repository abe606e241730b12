import { Component, computed, effect, inject, Injector, input, runInInjectionContext, signal, untracked } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetEstimateDto, BudgetEstimateLineDto } from '../../core/api/models';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { formatQuantity } from '../../plans/estimate-numbers';
import { BusyButton } from '../../ui/busy-button';
import { FieldErrors } from '../../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { PageHeader } from '../../ui/page-header';
import { MoneyPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { EstimatesApi } from './estimates-api';
import { formerOf } from './estimates-model';

const NOTE_LENGTH = 2000;

const opinionRow = (line: BudgetEstimateLineDto) =>
  new FormGroup({
    key: new FormControl(line.key, { nonNullable: true }),
    opinion: new FormControl(line.opinion ?? '', { nonNullable: true, validators: Validators.maxLength(NOTE_LENGTH) }),
  });

/** The economic office judges an estimate: line by line where there is something to say, and as a whole. */
@Component({
  selector: 'app-appraise-page',
  imports: [
    ReactiveFormsModule,
    RouterLink,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DraftNotice,
    FieldErrors,
    MoneyPipe,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './appraise-page.html',
  styles: `
    .page {
      max-width: 1080px;
    }
    ol {
      display: grid;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 8px 24px;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      padding: 12px 0;
      border-bottom: 1px solid var(--app-line);
    }
    .words {
      overflow-wrap: anywhere;
    }
    .words .num {
      text-align: start;
      white-space: normal;
    }
    .sum {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      justify-content: space-between;
    }
    .total {
      font-weight: 600;
    }
    .foot {
      display: flex;
      gap: 8px;
      justify-content: end;
    }
    @media (max-width: 699.98px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class AppraisePage {
  private readonly api = inject(EstimatesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly quantity = formatQuantity;
  protected readonly estimate = signal<BudgetEstimateDto | null>(null);
  protected readonly former = computed(() => {
    const estimate = this.estimate();
    return estimate && formerOf(estimate);
  });
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly draft = signal<FormDraft | null>(null);
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({
    opinion: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(NOTE_LENGTH)],
    }),
    lines: new FormArray<ReturnType<typeof opinionRow>>([]),
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    try {
      const estimate = await firstValueFrom(this.api.get(this.id()));
      if (!estimate.allowedActions.includes('appraise')) {
        await this.router.navigate(['/kinh-phi/du-toan', estimate.id], { replaceUrl: true });
        return;
      }
      this.form.controls.lines.clear();
      estimate.lines.forEach((line) => this.form.controls.lines.push(opinionRow(line)));
      this.draft()?.stop();
      this.draft.set(
        runInInjectionContext(this.injector, () =>
          formDraft(`estimates.${estimate.id}.appraise`, this.form, undefined, [], `${estimate.version}`),
        ),
      );
      this.estimate.set(estimate);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const estimate = this.estimate();
    if (!estimate) return;
    const { opinion, lines } = this.form.getRawValue();
    const said = lines.filter((line) => line.opinion.trim()).map((line) => ({ key: line.key, opinion: line.opinion.trim() }));
    const appraised = await this.saving.run(this.form, () => this.api.appraise(estimate, { opinion: opinion.trim(), lines: said }));
    if (!appraised) return;
    this.draft()?.clear();
    this.notices.done('estimates.done.appraise');
    await this.router.navigate(['/kinh-phi/du-toan', appraised.id], { replaceUrl: true });
  }
}
