import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CommitmentBeginningDto, CommitmentDto, NamedDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { Notices } from '../core/notices';
import { PartyPicker } from '../parties/party-picker';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { formSaving } from '../ui/form-saving';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { CommitmentsApi } from './commitments-api';
import { CommitmentChanges } from './commitment-changes';
import { CommitmentTerms } from './commitment-terms';

/** A new commitment of a party, or a draft that is changed. */
@Component({
  selector: 'app-commitment-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    RouterLink,
    TranslocoPipe,
    BusyButton,
    CommitmentChanges,
    CommitmentTerms,
    DraftNotice,
    FieldErrors,
    PageHeader,
    PartyPicker,
    ProblemBanner,
  ],
  templateUrl: './commitment-form-page.html',
  styleUrl: './commitment-form-page.scss',
})
export class CommitmentFormPage implements OnInit {
  private readonly api = inject(CommitmentsApi);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();
  /** From the address, where a party's page leads here. */
  readonly partyId = input<string>();

  protected readonly saving = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  /** What the chosen party begins with. */
  protected readonly beginning = signal<CommitmentBeginningDto | null>(null);
  protected readonly known = signal<CommitmentDto | null>(null);
  /** What it said before somebody else changed it. */
  protected readonly replaced = signal<CommitmentDto | null>(null);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly cameras = computed(() => this.beginning()?.cameras ?? []);
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    party: new FormControl<NamedDto | null>(null, Validators.required),
    givesInternet: new FormControl(false, { nonNullable: true }),
    givesPower: new FormControl(false, { nonNullable: true }),
    protectsEquipment: new FormControl(false, { nonNullable: true }),
    givesPlace: new FormControl(false, { nonNullable: true }),
    supportNote: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
    termMonths: new FormControl<number | null>(null, [Validators.min(1), Validators.max(600), Validators.pattern(/^\d+$/)]),
  });

  constructor() {
    this.form.controls.party.valueChanges.pipe(takeUntilDestroyed()).subscribe((party) => {
      if (!this.id()) void this.begin(party?.id ?? null);
    });
  }

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    const id = this.id();
    try {
      if (id) this.show(await firstValueFrom(this.api.get(id)));
      else if (this.partyId()) await this.begin(this.partyId()!);
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected isChosen(camera: string): boolean {
    return this.chosen().has(camera);
  }

  protected choose(camera: string, on: boolean): void {
    this.chosen.update((ids) => new Set(on ? [...ids, camera] : [...ids].filter((id) => id !== camera)));
  }

  protected async save(): Promise<void> {
    if (!this.id() && this.beginning()?.openId) return;
    const { party, supportNote, termMonths, ...supports } = this.form.getRawValue();
    const input = {
      ...supports,
      cameraIds: this.cameras()
        .map((camera) => camera.cameraId)
        .filter((id) => this.chosen().has(id)),
      supportNote: supportNote.trim().normalize('NFC') || null,
      termMonths: termMonths === null || String(termMonths) === '' ? null : Number(termMonths),
    };
    const known = this.known();
    const send = () => (known ? this.api.update(known, input) : this.api.create({ ...input, partyId: party!.id }, this.key));
    const renew = async () => {
      this.known.set(await firstValueFrom(this.api.get(known!.id)));
      this.replaced.set(known);
    };
    const saved = await this.saving.run(this.form, send, known ? renew : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done('commitments.saved', { name: saved.fullName });
    await this.router.navigate(['/cam-ket', saved.id], { replaceUrl: true });
  }

  private async begin(partyId: string | null): Promise<void> {
    this.beginning.set(null);
    this.saving.problem.set(null);
    if (!partyId) return;
    try {
      const beginning = await firstValueFrom(this.api.begin(partyId));
      this.beginning.set(beginning);
      this.chosen.set(new Set(beginning.cameras.map((camera) => camera.cameraId)));
      this.form.controls.termMonths.setValue(beginning.terms.termMonths);
      if (!this.form.value.party) {
        this.form.controls.party.setValue({ id: beginning.partyId, name: beginning.fullName }, { emitEvent: false });
      }
    } catch (error) {
      this.saving.problem.set(toProblem(error));
    }
  }

  /** The cameras in use may be others than those of the draft: all are offered, those of the draft are ticked. */
  private async show(draft: CommitmentDto): Promise<void> {
    const beginning = await firstValueFrom(this.api.begin(draft.partyId));
    this.known.set(draft);
    this.beginning.set(beginning);
    this.chosen.set(new Set(draft.cameras.map((camera) => camera.cameraId)));
    const { supports } = draft;
    this.form.reset({
      party: { id: draft.partyId, name: draft.fullName },
      givesInternet: supports.internet,
      givesPower: supports.power,
      protectsEquipment: supports.protection,
      givesPlace: supports.place,
      supportNote: supports.note ?? '',
      termMonths: draft.termMonths,
    });
    this.form.controls.party.disable({ emitEvent: false });
    const keep = () => formDraft(`commitments.${draft.id}`, this.form, undefined, ['party'], String(draft.version));
    this.draft ??= runInInjectionContext(this.injector, keep);
  }
}
