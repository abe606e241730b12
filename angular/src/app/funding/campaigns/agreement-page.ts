import { Component, inject, input, OnInit, signal } from '@angular/core';
import { AbstractControl, FormControl, FormGroup, ReactiveFormsModule, ValidationErrors, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CampaignDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { FileDrop, StoredFile } from '../../ui/file-drop';
import { DraftNotice } from '../../ui/form-draft';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { fileSender } from '../parts/fund-files';
import { textOf } from '../parts/fund-form';
import { CampaignsApi } from './campaigns-api';
import { StepForm } from './step-form';

const MOST_PEOPLE = 100_000;

/** More than half of those present, as the server asks. */
export function carried(group: AbstractControl<{ present?: number | null; agreed?: number | null }>): ValidationErrors | null {
  const { present, agreed } = group.value;
  if (present == null || agreed == null || present < 1) return null;
  if (agreed > present) return { agreed: { key: 'campaigns.agreement.moreThanPresent' } };
  return agreed * 2 <= present ? { agreed: { key: 'campaigns.agreement.notCarried' } } : null;
}

function people(min: number): FormControl<number | null> {
  return new FormControl<number | null>(null, [
    Validators.required,
    Validators.min(min),
    Validators.max(MOST_PEOPLE),
    Validators.pattern(/^\d+$/),
  ]);
}

function words(): FormControl<string> {
  return new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(2000)],
  });
}

/** B: what the residents agreed on at their meeting, with its minutes. */
@Component({
  selector: 'app-agreement-page',
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
    DateInput,
    DraftNotice,
    FieldErrors,
    FileDrop,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './agreement-page.html',
  styleUrl: '../parts/fund-form.scss',
  styles: '.late { color: var(--app-late-ink); }',
})
export class AgreementPage implements OnInit {
  private readonly api = inject(CampaignsApi);
  readonly id = input.required<string>();

  protected readonly today = inject(Clock).today();
  protected readonly upload = fileSender();
  protected readonly minutes = signal<StoredFile[]>([]);
  /** Asked for only once the form was sent off. */
  protected readonly minutesMissing = signal(false);
  protected readonly form = new FormGroup(
    {
      day: new FormControl<string | null>(null, Validators.required),
      present: people(1),
      agreed: people(0),
      content: words(),
      level: words(),
      form: words(),
    },
    carried,
  );
  protected readonly step = new StepForm(this.id, 'agreement', this.form, (campaign) => this.show(campaign));

  ngOnInit(): void {
    void this.step.load();
  }

  protected async save(): Promise<void> {
    this.minutesMissing.set(this.minutes().length === 0);
    this.form.markAllAsTouched();
    if (this.minutesMissing()) return;
    const { day, present, agreed, content, level, form } = this.form.getRawValue();
    await this.step.save((campaign) =>
      this.api.agree(campaign, {
        day: day!,
        present: present!,
        agreed: agreed!,
        content: textOf(content)!,
        level: textOf(level)!,
        form: textOf(form)!,
        minutesIds: this.minutes().map((file) => file.id),
      }),
    );
  }

  private show(campaign: CampaignDto): void {
    if (!campaign.agreement) return;
    this.form.patchValue(campaign.agreement);
    this.minutes.set([...campaign.agreement.minutes]);
  }
}
