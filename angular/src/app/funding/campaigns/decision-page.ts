import { Component, inject, input, OnInit } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock } from '../../core/clock';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { FieldErrors } from '../../ui/field-errors';
import { DraftNotice } from '../../ui/form-draft';
import { PageHeader } from '../../ui/page-header';
import { ProblemBanner } from '../../ui/problem-banner';
import { textOf } from '../parts/fund-form';
import { CampaignsApi } from './campaigns-api';
import { StepForm } from './step-form';

/** A: the chairman accepts what will be given, and says what for. */
@Component({
  selector: 'app-decision-page',
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
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './decision-page.html',
  styleUrl: '../parts/fund-form.scss',
})
export class DecisionPage implements OnInit {
  private readonly api = inject(CampaignsApi);
  readonly id = input.required<string>();

  protected readonly today = inject(Clock).today();
  protected readonly form = new FormGroup({
    number: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(64)],
    }),
    day: new FormControl<string | null>(this.today, Validators.required),
    purpose: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(2000)],
    }),
  });
  protected readonly step = new StepForm(this.id, 'decision', this.form, (campaign) =>
    this.form.patchValue(campaign.decision ?? { purpose: campaign.purpose }),
  );

  ngOnInit(): void {
    void this.step.load();
  }

  protected save(): Promise<void> {
    const { number, day, purpose } = this.form.getRawValue();
    return this.step.save((campaign) => this.api.decide(campaign, { number: textOf(number)!, day: day!, purpose: textOf(purpose)! }));
  }
}
