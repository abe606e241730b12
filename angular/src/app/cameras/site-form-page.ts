import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom, startWith } from 'rxjs';
import { NamedDto, SaveSiteInput, SiteDto, SiteMount } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { GeoPosition, toLatLng } from '../map/geo';
import { PointPicker } from '../map/point-picker';
import { ViewPreview } from '../map/view-preview';
import { PartyPicker } from '../parties/party-picker';
import { BusyButton } from '../ui/busy-button';
import { FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { formSaving } from '../ui/form-saving';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { AimFields, aimGroup } from './aim-fields';
import { MAX_LENSES, SITE_MOUNTS } from './cameras-model';
import { hamletChoices } from './hamlet-choices';
import { RoutePicker } from './route-picker';
import { SitesApi } from './sites-api';

/** Proposes a place for a camera, or corrects one. */
@Component({
  selector: 'app-site-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    AimFields,
    BusyButton,
    DraftNotice,
    FieldErrors,
    PageHeader,
    PartyPicker,
    PointPicker,
    ProblemBanner,
    RoutePicker,
    ViewPreview,
  ],
  templateUrl: './site-form-page.html',
})
export class SiteFormPage implements OnInit {
  private readonly api = inject(SitesApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();

  protected readonly mounts = SITE_MOUNTS;
  protected readonly maxLenses = MAX_LENSES;
  protected readonly hamlets = hamletChoices();
  protected readonly saving = formSaving();
  protected readonly loadProblem = signal<ProblemDetails | null>(null);
  protected readonly ready = signal(false);
  protected readonly site = signal<SiteDto | null>(null);
  protected draft: FormDraft | null = null;

  protected readonly form = new FormGroup({
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
    hamletId: new FormControl<string | null>(null),
    routeId: new FormControl<NamedDto | null>(null),
    position: new FormControl<GeoPosition | null>(null, [Validators.required]),
    mount: new FormControl<SiteMount>('electricPole', { nonNullable: true }),
    isImportant: new FormControl(false, { nonNullable: true }),
    lensCount: new FormControl(1, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(1), Validators.max(MAX_LENSES), Validators.pattern(/^\d+$/)],
    }),
    aim: aimGroup(),
    powerPartyId: new FormControl<NamedDto | null>(null),
    internetPartyId: new FormControl<NamedDto | null>(null),
    assessment: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
  });
  private readonly typed = toSignal(this.form.valueChanges.pipe(startWith(null)));
  protected readonly seen = computed(() => {
    this.typed();
    return this.form.getRawValue();
  });
  protected readonly position = computed(() => {
    const position = this.seen().position;
    return position && toLatLng(position);
  });

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.loadProblem.set(null);
    try {
      const id = this.id();
      if (id) this.fill(await firstValueFrom(this.api.get(id)));
      const keep = () => formDraft(`cameras.site.${id ?? 'new'}`, this.form, undefined, [], String(this.site()?.version ?? ''));
      this.draft = runInInjectionContext(this.injector, keep);
      this.ready.set(true);
    } catch (error) {
      this.loadProblem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const site = this.site();
    const send = () => (site ? this.api.update(this.site()!, this.value()) : this.api.propose(this.value(), this.key));
    const renew = async () => this.site.set(await firstValueFrom(this.api.get(site!.id)));
    const saved = await this.saving.run(this.form, send, site ? renew : undefined);
    if (!saved) return;
    this.draft?.clear();
    this.notices.done(site ? 'cameras.saved' : 'cameras.sites.proposed', { name: saved.name });
    await this.router.navigate(['/camera/vi-tri', saved.id], { replaceUrl: true });
  }

  private fill(site: SiteDto): void {
    this.site.set(site);
    this.form.reset({
      name: site.name,
      hamletId: site.hamlet?.id ?? null,
      routeId: site.route,
      position: site.position,
      mount: site.mount,
      isImportant: site.isImportant,
      lensCount: site.lensCount,
      aim: site.aim,
      powerPartyId: site.powerParty,
      internetPartyId: site.internetParty,
      assessment: site.assessment ?? '',
    });
  }

  private value(): SaveSiteInput {
    const { routeId, powerPartyId, internetPartyId, name, assessment, ...rest } = this.form.getRawValue();
    return {
      ...rest,
      name: name.trim().normalize('NFC'),
      assessment: assessment.trim().normalize('NFC') || null,
      routeId: routeId?.id ?? null,
      powerPartyId: powerPartyId?.id ?? null,
      internetPartyId: internetPartyId?.id ?? null,
    };
  }
}
