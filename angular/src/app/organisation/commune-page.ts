import { Component, computed, inject, Injector, runInInjectionContext, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { AmountWording, CommuneDto, CommuneType } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { CommuneName } from './commune-name';
import { CommuneSheet } from './commune-sheet';
import { LetterheadPreview } from './letterhead-preview';
import { OrganisationApi } from './organisation-api';

const KIND_WORDS: Record<NonNullable<CommuneType>, string> = { xa: 'Xã', phuong: 'Phường', dacKhu: 'Đặc khu' };
const SQUARE_METRES_PER_HECTARE = 10_000;
/** As the server bounds them (CoverageConsts, MaintenanceConsts). */
const MIN_POINT_REACH = 10;
const MAX_POINT_REACH = 1000;
const MAX_TICKET_AFTER_MINUTES = 10_080;
const FORM_CODE_LENGTH = 40;

function whole(min: number, max: number): FormControl<number> {
  const validators = [Validators.required, Validators.min(min), Validators.max(max), Validators.pattern(/^\d+$/)];
  return new FormControl(min, { nonNullable: true, validators });
}

@Component({
  selector: 'app-commune-page',
  imports: [
    ReactiveFormsModule,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MatSuffix,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    CommuneName,
    CommuneSheet,
    DraftNotice,
    FieldErrors,
    PageHeader,
    ProblemBanner,
    LetterheadPreview,
  ],
  templateUrl: './commune-page.html',
  styleUrl: './commune-page.scss',
})
export class CommunePage {
  private readonly api = inject(OrganisationApi);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);

  protected readonly types: readonly CommuneType[] = ['xa', 'phuong', 'dacKhu'];
  protected readonly wordings: readonly AmountWording[] = ['northern', 'northernEven', 'southern'];
  protected readonly commune = signal<CommuneDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  protected readonly draft = signal<FormDraft | null>(null);
  protected readonly mayManage = computed(() => this.session.may('CameraProgram.Communes.Manage'));
  protected readonly form = new FormGroup({
    type: new FormControl<CommuneType>('xa', { nonNullable: true }),
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    placeRequiresPrefix: new FormControl(false, { nonNullable: true }),
    programmeName: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(200)] }),
    slogan: new FormControl('', { validators: [Validators.maxLength(500)] }),
    address: new FormControl('', { validators: [Validators.maxLength(300)] }),
    phone: new FormControl('', { validators: [Validators.maxLength(100)] }),
    email: new FormControl('', { validators: [Validators.email, Validators.maxLength(100)] }),
    areaHectares: new FormControl<number | null>(null, { validators: [Validators.min(0.0001), Validators.max(10_000_000)] }),
    amountWording: new FormControl<AmountWording>('northern', { nonNullable: true }),
    pointReach: whole(MIN_POINT_REACH, MAX_POINT_REACH),
    ticketAfterMinutes: whole(0, MAX_TICKET_AFTER_MINUTES),
    voucherForms: new FormGroup({
      receiptFormCode: new FormControl('', { validators: [Validators.maxLength(FORM_CODE_LENGTH)] }),
      paymentFormCode: new FormControl('', { validators: [Validators.maxLength(FORM_CODE_LENGTH)] }),
      budgetUnitCode: new FormControl('', { validators: [Validators.maxLength(FORM_CODE_LENGTH)] }),
    }),
  });
  protected readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });
  protected readonly kindWord = computed(() => KIND_WORDS[this.typed().type ?? 'xa']);

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    try {
      this.show(await firstValueFrom(this.api.commune()));
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const commune = this.commune();
    this.form.markAllAsTouched();
    if (!commune || this.form.invalid || this.saving()) return;
    this.saving.set(true);
    this.problem.set(null);
    try {
      const { areaHectares, ...rest } = this.form.getRawValue();
      const input = {
        ...rest,
        email: rest.email || null,
        areaSquareMetres: areaHectares == null ? null : Math.round(areaHectares * SQUARE_METRES_PER_HECTARE),
      };
      const saved = await firstValueFrom(this.api.saveCommune(input, commune.version));
      this.draft()?.clear();
      this.show(saved);
      this.notices.done('organisation.commune.saved');
      await this.session.load();
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
    } finally {
      this.saving.set(false);
    }
  }

  private show(commune: CommuneDto): void {
    this.commune.set(commune);
    this.form.reset({
      ...commune,
      areaHectares: commune.areaSquareMetres == null ? null : commune.areaSquareMetres / SQUARE_METRES_PER_HECTARE,
    });
    this.draft()?.stop();
    if (!this.mayManage()) return;
    // What was typed over an older version is not put over another's change.
    this.draft.set(runInInjectionContext(this.injector, () => formDraft(`organisation.commune.${commune.version}`, this.form)));
  }
}
