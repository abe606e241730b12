import { Component, computed, inject, Injector, input, OnInit, output, runInInjectionContext, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, debounceTime, distinctUntilChanged, firstValueFrom, map, of, switchMap } from 'rxjs';
import { hamletChoices } from '../cameras/hamlet-choices';
import { PartyDto, PartyKind, PartyListItemDto, SavePartyInput, SimilarPartyDto } from '../core/api/models';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { formSaving } from '../ui/form-saving';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { PartiesApi } from './parties-api';
import { idNumberRule, phoneRule } from './party-numbers';
import { PARTY_KINDS, VIEW_CONTACTS } from './parties-model';

const PROBABLY_THERE = 'CameraProgram:Parties:ProbablyThere';
const TYPING_PAUSE = 500;
const MAX_NAME = 200;
const MAX_ADDRESS = 300;

/** A household or unit, new or corrected; looks for doubles while it is typed. On a page of its own and in a dialog. */
@Component({
  selector: 'app-party-form',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
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
    DraftNotice,
    FieldErrors,
    Icon,
    ProblemBanner,
  ],
  templateUrl: './party-form.html',
  styleUrl: './party-form.scss',
})
export class PartyForm implements OnInit {
  private readonly api = inject(PartiesApi);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();
  protected readonly mayViewContacts = inject(Session).may(VIEW_CONTACTS);

  /** Null for a new one. */
  readonly party = input<PartyDto | null>(null);
  /** What was typed where the new one was asked for. */
  readonly name = input('');
  readonly hamletId = input<string | null>(null);
  /** Under which the typed text is kept; empty in a dialog over another form, which begins anew each time. */
  readonly draftName = input('');
  readonly saved = output<PartyDto>();
  /** One that is there already is meant. */
  readonly meant = output<PartyListItemDto>();
  readonly cancelled = output<void>();

  protected readonly kinds = PARTY_KINDS;
  protected readonly maxName = MAX_NAME;
  protected readonly maxAddress = MAX_ADDRESS;
  protected readonly hamlets = hamletChoices();
  protected readonly saving = formSaving();
  protected readonly similar = signal<readonly SimilarPartyDto[]>([]);
  /** The person has said that it is another than those that look alike. */
  protected readonly isAnother = signal(false);
  protected readonly warns = computed(() => this.similar().length > 0 && !this.isAnother());
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    kind: new FormControl<PartyKind>('household', { nonNullable: true }),
    fullName: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(MAX_NAME)],
    }),
    representative: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_NAME)] }),
    hamletId: new FormControl<string | null>(null),
    address: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_ADDRESS)] }),
    changesContact: new FormControl(true, { nonNullable: true }),
    contact: new FormGroup({
      phone: new FormControl('', { nonNullable: true, validators: [phoneRule] }),
      idNumber: new FormControl('', { nonNullable: true, validators: [idNumberRule] }),
    }),
  });
  private known: PartyDto | null = null;

  constructor() {
    this.form.valueChanges
      .pipe(
        map(({ fullName, hamletId, contact }) => ({
          // What is too long to be saved is nobody's name.
          fullName: this.form.controls.fullName.hasError('maxlength') ? null : tidy(fullName),
          hamletId: hamletId ?? null,
          phone: this.form.controls.contact.enabled ? tidy(contact?.phone) : null,
        })),
        distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
        debounceTime(TYPING_PAUSE),
        switchMap((typed) =>
          !this.known && (typed.fullName || typed.phone) && this.form.controls.contact.valid
            ? this.api.similar(typed).pipe(catchError(() => of<SimilarPartyDto[]>([])))
            : of<SimilarPartyDto[]>([]),
        ),
        takeUntilDestroyed(),
      )
      .subscribe((similar) => {
        // Another one that looks alike is another question.
        if (similar.some((s) => !this.similar().some((known) => known.party.id === s.party.id))) this.isAnother.set(false);
        this.similar.set(similar);
      });
  }

  ngOnInit(): void {
    const party = (this.known = this.party());
    this.form.reset({
      kind: party?.kind ?? 'household',
      fullName: party?.fullName ?? this.name(),
      representative: party?.representative ?? '',
      hamletId: party?.hamlet?.id ?? this.hamletId(),
      address: party?.address ?? '',
      changesContact: !party,
      contact: { phone: '', idNumber: '' },
    });
    if (party) this.form.controls.contact.disable();
    const name = this.draftName();
    if (!name) return;
    // Telephone and identity numbers are not left behind on a device.
    const keep = () => formDraft(name, this.form, undefined, ['contact', 'changesContact'], String(party?.version ?? ''));
    this.draft = runInInjectionContext(this.injector, keep);
  }

  /** Both numbers are replaced together, so what is there is fetched first by whoever may see it. */
  protected async changeContact(changes: boolean): Promise<void> {
    const { contact } = this.form.controls;
    if (!changes) {
      contact.disable();
      contact.reset();
      return;
    }
    contact.enable();
    if (!this.known || !this.mayViewContacts || !(this.known.maskedPhone || this.known.maskedIdNumber)) return;
    try {
      const { phone, idNumber } = await firstValueFrom(this.api.contact(this.known.id));
      contact.setValue({ phone: phone ?? '', idNumber: idNumber ?? '' });
    } catch (error) {
      this.form.controls.changesContact.setValue(false);
      contact.disable();
      this.notices.failed(error);
    }
  }

  /** It is another one: that is said in order to record it. */
  protected another(): Promise<void> {
    this.isAnother.set(true);
    this.saving.problem.set(null);
    return this.save();
  }

  protected async save(): Promise<void> {
    const send = () => (this.known ? this.api.update(this.known, this.value()) : this.api.create(this.value(), this.key));
    const renew = async () => (this.known = await firstValueFrom(this.api.get(this.known!.id)));
    const saved = await this.saving.run(this.form, send, this.known ? renew : undefined);
    if (saved) {
      this.draft?.clear();
      this.saved.emit(saved);
      return;
    }
    if (this.saving.problem()?.code === PROBABLY_THERE) await this.findLikes();
  }

  /** Saved faster than the search for doubles has answered. */
  private async findLikes(): Promise<void> {
    const { fullName, hamletId, contact } = this.value();
    const asked = this.api.similar({ fullName, hamletId, phone: contact?.phone ?? null });
    this.similar.set(await firstValueFrom(asked.pipe(catchError(() => of<SimilarPartyDto[]>([])))));
    this.isAnother.set(false);
  }

  private value(): SavePartyInput {
    const value = this.form.getRawValue();
    return {
      kind: value.kind,
      fullName: tidy(value.fullName) ?? '',
      representative: tidy(value.representative),
      hamletId: value.hamletId,
      address: tidy(value.address),
      contact: this.form.controls.contact.enabled ? { phone: tidy(value.contact.phone), idNumber: tidy(value.contact.idNumber) } : null,
      isAnother: this.isAnother(),
    };
  }
}

function tidy(text: string | null | undefined): string | null {
  return text?.trim().normalize('NFC') || null;
}
