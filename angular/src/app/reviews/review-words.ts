import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, FormRecord, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { firstValueFrom } from 'rxjs';
import { ReviewDto, ReviewSectionDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors } from '../ui/field-errors';
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
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    TranslocoPipe,
    BusyButton,
    FieldErrors,
    Icon,
    ProblemBanner,
    FigureTable,
  ],
  templateUrl: './review-words.html',
  styleUrl: './review-words.scss',
})
export class ReviewWords {
  private readonly api = inject(ReviewsApi);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

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
  private running: Promise<boolean> | null = null;

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

  /** Saves what was typed, when anything was; false when that was refused, which the page then says. */
  async saveFirst(): Promise<boolean> {
    return !this.form.dirty || (await this.save());
  }

  /** Whether every section that the paper needs is written; those that are not are named and marked. */
  complete(): boolean {
    const empty = this.sections().filter((s) => s.required && !this.control(s).value.trim());
    for (const section of empty) {
      this.control(section).setErrors({ required: true });
      this.control(section).markAsTouched();
    }
    if (empty.length) this.notices.told('reviews.missing', { sections: empty.map((s) => s.title).join('; ') });
    return empty.length === 0;
  }

  /** Brings the first field with an error before the eyes, or the sentence that says what is wrong. */
  showTrouble(): void {
    const { title, addressedTo, recipients, sections } = this.form.controls;
    const fields = Object.entries({ title, addressedTo, recipients, ...sections.controls });
    const name = fields.find(([, control]) => control.invalid)?.[0];
    // The page may just be coming back to these words; the fields exist once it has drawn itself.
    setTimeout(() => {
      const field = name ? this.host.nativeElement.querySelector<HTMLElement>(`[data-field="${name}"]`) : null;
      field?.focus({ preventScroll: true });
      (field ?? this.host.nativeElement).scrollIntoView({ block: field ? 'center' : 'start' });
    });
  }

  /** Words may be saved half-written: only the subject must be there. A second press waits for the first. */
  protected save(): Promise<boolean> {
    this.running ??= this.send().finally(() => (this.running = null));
    return this.running;
  }

  private async send(): Promise<boolean> {
    this.forgetTrouble();
    this.form.controls.title.markAsTouched();
    if (this.form.invalid) {
      this.showTrouble();
      return false;
    }
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
      this.saved.emit(review);
      return true;
    } catch (error) {
      this.problem.set(applyProblem(this.form, toProblem(error)));
      this.showTrouble();
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  /** What the server refused, or what a submission needs, does not stand in the way of saving again. */
  private forgetTrouble(): void {
    this.problem.set(null);
    const { title, addressedTo, recipients, sections } = this.form.controls;
    [title, addressedTo, recipients, ...Object.values(sections.controls)].forEach((control) => control.updateValueAndValidity());
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
      else if (!control.dirty && control.value !== text) control.setValue(text);
    }
  }
}
