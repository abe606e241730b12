import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, FormRecord, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { firstValueFrom } from 'rxjs';
import { ReviewDto, ReviewSectionDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { BusyButton } from '../ui/busy-button';
import { applyProblem } from '../ui/field-errors';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { FigureTable } from './figure-table';
import { ReviewsApi } from './reviews-api';
import { lines } from './reviews-model';

/** The words of a review by heading, each with the figures it speaks of; a person edits what the figures suggest. */
@Component({
  selector: 'app-review-words',
  imports: [
    ReactiveFormsModule,
    CdkTextareaAutosize,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    Icon,
    ProblemBanner,
    FigureTable,
  ],
  templateUrl: './review-words.html',
  styleUrl: './review-words.scss',
})
export class ReviewWords {
  private readonly api = inject(ReviewsApi);

  readonly review = input.required<ReviewDto>();
  readonly editable = input(false);
  readonly saved = output<ReviewDto>();

  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  protected readonly form = new FormGroup({
    title: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(500)] }),
    addressedTo: new FormControl('', { nonNullable: true }),
    recipients: new FormControl('', { nonNullable: true }),
    sections: new FormRecord<FormControl<string>>({}),
  });
  protected readonly sections = computed(() => this.review().parts.flatMap((p) => p.sections));
  private version = 0;

  constructor() {
    effect(() => {
      const review = this.review();
      untracked(() => this.fill(review));
    });
  }

  protected control(section: ReviewSectionDto): FormControl<string> {
    return this.form.controls.sections.controls[section.key];
  }

  protected usesSuggestion(section: ReviewSectionDto): boolean {
    return this.control(section).value === (section.suggestion ?? '');
  }

  protected useSuggestion(section: ReviewSectionDto): void {
    const control = this.control(section);
    control.setValue(section.suggestion ?? '');
    control.markAsDirty();
  }

  /** Saves what was typed, when anything was; false when the server refused it. */
  async saveFirst(): Promise<boolean> {
    return !this.form.dirty || (await this.save());
  }

  protected async save(): Promise<boolean> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.saving()) return false;
    this.saving.set(true);
    try {
      const { title, addressedTo, recipients } = this.form.getRawValue();
      const sections = this.sections()
        .filter((s) => this.control(s).dirty)
        .map((s) => ({ key: s.key, text: this.usesSuggestion(s) ? null : this.control(s).value }));
      const review = await firstValueFrom(
        this.api.update(this.review(), { title, addressedTo: lines(addressedTo), recipients: lines(recipients), sections }),
      );
      this.form.markAsPristine();
      this.problem.set(null);
      this.saved.emit(review);
      return true;
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  /** Takes over a newer review; what is being typed stays. */
  private fill(review: ReviewDto): void {
    if (review.version === this.version) return;
    this.version = review.version;
    if (!this.form.dirty) {
      this.form.patchValue({ title: review.title, addressedTo: review.addressedTo.join('\n'), recipients: review.recipients.join('\n') });
    }
    for (const section of review.parts.flatMap((p) => p.sections)) {
      const text = section.text ?? section.suggestion ?? '';
      const control = this.form.controls.sections.controls[section.key];
      if (!control)
        this.form.controls.sections.addControl(
          section.key,
          new FormControl(text, { nonNullable: true, validators: Validators.maxLength(20_000) }),
        );
      else if (!control.dirty) control.setValue(text);
    }
  }
}
