import { Component, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CommitmentTermsDto, LegalBasisStatus, SaveCommitmentTermsInput } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { formSaving } from '../ui/form-saving';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { CommitmentsApi } from './commitments-api';

const MAX_CLAUSES = 40;

interface ClauseControls {
  text: FormControl<string>;
  source: FormControl<string>;
}

/** Writes a version of the clauses; a new one begins with the words of one that is there. */
@Component({
  selector: 'app-terms-form-page',
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
    DraftNotice,
    FieldErrors,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './terms-form-page.html',
  styleUrl: './commitment-form-page.scss',
})
export class TermsFormPage implements OnInit {
  private readonly api = inject(CommitmentsApi);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();
  /** The version whose words a new one begins with. */
  readonly from = input<string>();

  protected readonly statuses: readonly LegalBasisStatus[] = ['verifiedText', 'secondarySource', 'memory'];
  protected readonly saving = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly ready = signal(false);
  protected draft: FormDraft | null = null;
  private known: CommitmentTermsDto | null = null;

  protected readonly form = new FormGroup({
    title: text(500, true),
    introduction: text(4000, true),
    clauses: new FormArray<FormGroup<ClauseControls>>([]),
    contactConsentText: text(2000, true),
    contactConsentBasis: text(2000, false),
    contactConsentBasisStatus: new FormControl<LegalBasisStatus>('memory', { nonNullable: true }),
    termMonths: new FormControl<number | null>(null, [Validators.min(1), Validators.max(600), Validators.pattern(/^\d+$/)]),
  });

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    try {
      const base = this.id() ?? this.from() ?? (await firstValueFrom(this.api.terms()))[0]?.id;
      const terms = base ? await firstValueFrom(this.api.oneTerms(base)) : null;
      if (terms) this.write(terms);
      if (this.id()) this.known = terms;
      this.problem.set(null);
      this.ready.set(true);
      const keep = () =>
        formDraft(`commitments.terms.${this.id() ?? 'new'}`, this.form, undefined, ['clauses'], String(this.known?.version ?? ''));
      this.draft ??= runInInjectionContext(this.injector, keep);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected get mayAdd(): boolean {
    return this.form.controls.clauses.length < MAX_CLAUSES;
  }

  protected add(): void {
    this.form.controls.clauses.push(clause('', ''));
    this.form.markAsDirty();
  }

  protected remove(index: number): void {
    this.form.controls.clauses.removeAt(index);
    this.form.markAsDirty();
  }

  protected move(index: number, by: -1 | 1): void {
    const { clauses } = this.form.controls;
    const moved = clauses.at(index);
    clauses.removeAt(index);
    clauses.insert(index + by, moved);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    const value = this.form.getRawValue();
    const input: SaveCommitmentTermsInput = {
      ...value,
      contactConsentBasis: value.contactConsentBasis.trim() || null,
      clauses: value.clauses.map(({ text, source }) => ({
        text: text.trim().normalize('NFC'),
        source: source.trim().normalize('NFC') || null,
      })),
      termMonths: value.termMonths === null || String(value.termMonths) === '' ? null : Number(value.termMonths),
    };
    const send = () => (this.known ? this.api.updateTerms(this.known, input) : this.api.createTerms(input, this.key));
    const renew = async () => (this.known = await firstValueFrom(this.api.oneTerms(this.id()!)));
    const saved = await this.saving.run(this.form, send, this.known ? renew : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done('commitments.terms.saved', { number: saved.number });
    await this.router.navigate(['/cam-ket/noi-dung', saved.id], { replaceUrl: true });
  }

  private write(terms: CommitmentTermsDto): void {
    const { clauses } = this.form.controls;
    clauses.clear();
    terms.clauses.forEach((c) => clauses.push(clause(c.text, c.source ?? '')));
    this.form.patchValue({
      title: terms.title,
      introduction: terms.introduction,
      contactConsentText: terms.contactConsentText,
      contactConsentBasis: terms.contactConsentBasis ?? '',
      contactConsentBasisStatus: terms.contactConsentBasisStatus,
      termMonths: terms.termMonths,
    });
  }
}

function text(max: number, required: boolean): FormControl<string> {
  return new FormControl('', {
    nonNullable: true,
    validators: [...(required ? [Validators.required, Validators.pattern(/\S/)] : []), Validators.maxLength(max)],
  });
}

function clause(words: string, source: string): FormGroup<ClauseControls> {
  const group = new FormGroup<ClauseControls>({ text: text(2000, true), source: text(500, false) });
  group.setValue({ text: words, source });
  return group;
}
