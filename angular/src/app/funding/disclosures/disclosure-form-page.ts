import { Component, effect, inject, input, OnInit, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { CampaignDto, DisclosureDto, NamedDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { newIdempotencyKey } from '../../core/http/request-options';
import { inSentence } from '../../core/i18n/in-sentence';
import { dayPlus } from '../../core/i18n/vietnam-time';
import { Notices } from '../../core/notices';
import { Session } from '../../core/session/session';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { PageHeader } from '../../ui/page-header';
import { DayPipe } from '../../ui/pipes';
import { ProblemBanner } from '../../ui/problem-banner';
import { CampaignPicker } from '../parts/campaign-picker';
import { chosenCampaign, startWithCampaign, textOf } from '../parts/fund-form';
import { DisclosuresApi } from './disclosures-api';

/** What a public list is called, which days it covers, and where people may send their opinion. */
@Component({
  selector: 'app-disclosure-form-page',
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
    CampaignPicker,
    DateInput,
    DayPipe,
    FieldErrors,
    PageHeader,
    ProblemBanner,
  ],
  template: `
    <div class="page page--narrow">
      <app-page-header
        [heading]="(id() ? 'disclosures.edit' : 'disclosures.new') | transloco"
        [lead]="'disclosures.form.lead' | transloco"
        [backLink]="id() ? ['/dong-gop/cong-khai', id()] : '/dong-gop/cong-khai'"
        [backLabel]="(id() ? 'common.back' : 'disclosures.heading') | transloco"
      />
      <app-problem-banner [problem]="problem()" [retry]="problem()?.status !== 404" (again)="load()" />
      @if (ready()) {
        <form class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
          <app-problem-banner [problem]="saving.problem()" />
          <section class="panel stack">
            @if (known(); as disclosure) {
              <p class="quiet">{{ disclosure.campaign.name }}</p>
            } @else {
              <app-campaign-picker formControlName="campaign" required [label]="'gifts.campaign' | transloco" />
            }
            <div class="fields">
              <app-date-input formControlName="from" required [max]="today" [label]="'reconciliations.from' | transloco" />
              <app-date-input
                formControlName="to"
                required
                [min]="form.controls.from.value"
                [max]="today"
                [label]="'reconciliations.to' | transloco"
              />
            </div>
            @if (told(); as day) {
              <p class="quiet">{{ 'disclosures.form.toldUpTo' | transloco: { day: day | day } }}</p>
            }
            <mat-form-field>
              <mat-label>{{ 'disclosures.title' | transloco }}</mat-label>
              <textarea matInput formControlName="title" rows="2" maxlength="500" required></textarea>
              <mat-error><app-field-errors [of]="form.controls.title" /></mat-error>
            </mat-form-field>
            <mat-form-field>
              <mat-label>{{ 'disclosures.opinionsTo' | transloco }}</mat-label>
              <input matInput formControlName="opinionsTo" maxlength="500" autocomplete="off" />
              <mat-hint>{{ 'disclosures.form.opinionsHint' | transloco }}</mat-hint>
              <mat-error><app-field-errors [of]="form.controls.opinionsTo" /></mat-error>
            </mat-form-field>
          </section>
          <div class="row end">
            <a matButton [routerLink]="id() ? ['/dong-gop/cong-khai', id()] : ['/dong-gop/cong-khai']">{{ 'common.cancel' | transloco }}</a>
            <app-busy-button type="submit" icon="eye" [busy]="saving.busy()">{{ 'disclosures.form.save' | transloco }}</app-busy-button>
          </div>
        </form>
      } @else if (!problem()) {
        <div class="panel" role="status" [attr.aria-label]="'list.loading' | transloco"><div class="skeleton"></div></div>
      }
    </div>
  `,
  styleUrl: '../parts/fund-form.scss',
})
export class DisclosureFormPage implements OnInit {
  private readonly api = inject(DisclosuresApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly words = inject(TranslocoService);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();
  /** From the address, where the page of a campaign leads here. */
  readonly campaignId = input<string>();

  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly known = signal<DisclosureDto | null>(null);
  protected readonly ready = signal(false);
  /** The last day that a list of the chosen campaign told. */
  protected readonly told = signal<string | null>(null);
  protected readonly form = new FormGroup({
    campaign: new FormControl<NamedDto | null>(null, Validators.required),
    from: new FormControl<string | null>(null, Validators.required),
    to: new FormControl<string | null>(this.today, Validators.required),
    title: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(500)],
    }),
    opinionsTo: new FormControl('', { nonNullable: true, validators: Validators.maxLength(500) }),
  });
  private readonly campaign = chosenCampaign(this.form.controls.campaign);

  constructor() {
    startWithCampaign(this.campaignId, this.form.controls.campaign);
    effect(() => {
      const campaign = this.campaign();
      if (!campaign || this.id()) return;
      untracked(() => void this.suggest(campaign));
    });
  }

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    const id = this.id();
    try {
      if (id) this.show(await firstValueFrom(this.api.get(id)));
      this.ready.set(true);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async save(): Promise<void> {
    const { campaign, from, to, title, opinionsTo } = this.form.getRawValue();
    const input = { from: from!, to: to!, title: textOf(title)!, opinionsTo: textOf(opinionsTo) };
    const known = this.known();
    const send = () => (known ? this.api.update(known, input) : this.api.create({ ...input, campaignId: campaign!.id }, this.key));
    const renew = async () => this.known.set(await firstValueFrom(this.api.get(known!.id)));
    const saved = await this.saving.run(this.form, send, known ? renew : undefined);
    if (!saved) return;
    this.notices.done('disclosures.saved');
    await this.router.navigate(['/dong-gop/cong-khai', saved.id], { replaceUrl: true });
  }

  /** What nobody has typed yet follows the chosen campaign. */
  private async suggest(campaign: CampaignDto): Promise<void> {
    const controls = this.form.controls;
    const hamlet = campaign.ledger === 'hamletB' ? campaign.hamlet?.name : null;
    const commune = inSentence(this.session.account()?.commune?.fullName ?? '');
    if (!controls.title.dirty) controls.title.setValue(this.words.translate('disclosures.form.titleOf', { campaign: campaign.title }));
    if (!controls.opinionsTo.dirty) {
      controls.opinionsTo.setValue(
        hamlet
          ? this.words.translate('disclosures.form.opinionsOfHamlet', { hamlet })
          : this.words.translate('disclosures.form.opinionsOf', { commune }),
      );
    }
    const told = await firstValueFrom(this.api.toldUpTo(campaign.id)).catch(() => null);
    if (this.campaign() !== campaign) return;
    this.told.set(told);
    const first = told ? dayPlus(told, 1) : campaign.from;
    if (!controls.from.dirty) controls.from.setValue(first <= this.today ? first : this.today);
  }

  private show(disclosure: DisclosureDto): void {
    this.known.set(disclosure);
    this.form.patchValue({ ...disclosure, campaign: disclosure.campaign, opinionsTo: disclosure.opinionsTo ?? '' });
    this.form.controls.campaign.disable({ emitEvent: false });
  }
}
