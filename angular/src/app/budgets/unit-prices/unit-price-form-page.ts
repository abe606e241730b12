import { Component, effect, inject, Injector, input, runInInjectionContext, signal, untracked } from '@angular/core';
import { AbstractControl, FormControl, FormGroup, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { EstimateGroup, SaveUnitPriceInput, UnitPriceDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { GROUPS } from '../../plans/plans-model';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { Dialogs } from '../../ui/dialogs';
import { FieldErrors } from '../../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../../ui/form-draft';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { moneyAboveZero } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { UnitPricesApi } from './unit-prices-api';

const text = (max: number, required = false) =>
  new FormControl('', {
    nonNullable: true,
    validators: [Validators.maxLength(max), ...(required ? [Validators.required, Validators.pattern(/\S/)] : [])],
  });

function spanRule(form: AbstractControl): ValidationErrors | null {
  const { validFrom, validTo } = form.value as { validFrom: string | null; validTo: string | null };
  return validFrom && validTo && validTo < validFrom ? { span: true } : null;
}

const clean = (value: string): string | null => value.trim().normalize('NFC') || null;

/** One unit price: what, in which unit, how much, why that much, from when to when. */
@Component({
  selector: 'app-unit-price-form-page',
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
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    DraftNotice,
    FieldErrors,
    Icon,
    MoneyInput,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './unit-price-form-page.html',
  styles: `
    .page {
      max-width: 860px;
    }
    .foot {
      display: flex;
      gap: 8px;
      justify-content: end;
    }
    .wrong {
      color: var(--app-late-ink);
    }
  `,
})
export class UnitPriceFormPage {
  private readonly api = inject(UnitPricesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly today = inject(Clock).today();
  private readonly key = newIdempotencyKey();

  /** From the address; none for a new one. */
  readonly id = input<string>();

  protected readonly groups = GROUPS;
  protected readonly price = signal<UnitPriceDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly draft = signal<FormDraft | null>(null);
  protected readonly ready = signal(false);
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup(
    {
      group: new FormControl<EstimateGroup>('equipment', { nonNullable: true }),
      content: text(500, true),
      specification: text(1000),
      unit: text(50, true),
      price: new FormControl<number | null>(null, [Validators.required, moneyAboveZero]),
      priceBasis: text(500),
      validFrom: new FormControl<string | null>(this.today, Validators.required),
      validTo: new FormControl<string | null>(null),
      note: text(2000),
    },
    { validators: spanRule },
  );

  constructor() {
    effect(() => {
      this.id();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    try {
      const id = this.id();
      if (id) {
        const price = await firstValueFrom(this.api.get(id));
        this.price.set(price);
        this.form.reset({
          ...price,
          specification: price.specification ?? '',
          priceBasis: price.priceBasis ?? '',
          note: price.note ?? '',
        });
      }
      this.draft()?.stop();
      this.draft.set(
        runInInjectionContext(this.injector, () =>
          formDraft(id ? `unitPrices.${id}` : 'unitPrices.new', this.form, undefined, [], `${this.price()?.version ?? ''}`),
        ),
      );
      this.problem.set(null);
      this.ready.set(true);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const saved = await this.saving.run(
      this.form,
      () => {
        const known = this.price();
        return known ? this.api.save(known, this.value()) : this.api.create(this.value(), this.key);
      },
      async () => this.price.set(await firstValueFrom(this.api.get(this.id()!))),
    );
    if (!saved) return;
    this.draft()?.clear();
    this.notices.done('unitPrices.done.save');
    await this.router.navigate(['/kinh-phi/don-gia']);
  }

  protected async remove(price: UnitPriceDto): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.transloco.translate('unitPrices.ask.deleteHeading', { name: price.content }),
      sentence: this.transloco.translate('unitPrices.ask.deleteSentence'),
      action: this.transloco.translate('unitPrices.delete'),
      dangerous: true,
    });
    if (!agreed) return;
    try {
      await firstValueFrom(this.api.remove(price));
      this.draft()?.clear();
      this.notices.done('unitPrices.done.delete');
      await this.router.navigate(['/kinh-phi/don-gia']);
    } catch (error) {
      this.saving.problem.set(toProblem(error));
    }
  }

  private value(): SaveUnitPriceInput {
    const value = this.form.getRawValue();
    return {
      group: value.group,
      content: value.content.trim().normalize('NFC'),
      specification: clean(value.specification),
      unit: value.unit.trim().normalize('NFC'),
      price: value.price!,
      priceBasis: clean(value.priceBasis),
      validFrom: value.validFrom!,
      validTo: value.validTo,
      note: clean(value.note),
    };
  }
}
