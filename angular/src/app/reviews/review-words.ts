import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, DestroyRef, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
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
import { Drafts } from '../ui/draft-store';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { FigureTable } from './figure-table';
import { OtherVersion } from './other-version';
import { ReviewDraft } from './review-draft';
import { ReviewForm, Typed } from './review-form';
import { ReviewsApi } from './reviews-api';
import { lines } from './reviews-model';

const STALE = 412;

/** The words of a review by heading, each with the figures it speaks of; a person edits what the figures suggest. */
@Component({
  selector: 'app-review-words',
  imports: [
    NgTemplateOutlet,
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
    DraftNotice,
    FieldErrors,
    Icon,
    ProblemBanner,
    FigureTable,
    OtherVersion,
  ],
  templateUrl: './review-words.html',
  styleUrl: './review-words.scss',
  host: { '(window:pagehide)': 'draft()?.flush()' },
})
export class ReviewWords {
  private readonly api = inject(ReviewsApi);
  private readonly drafts = inject(Drafts);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly destroyed = inject(DestroyRef);

  readonly review = input.required<ReviewDto>();
  readonly editable = input(false);
  readonly saved = output<ReviewDto>();
  /** Somebody else had changed the review: this is how it is now. */
  readonly renewed = output<ReviewDto>();

  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly saving = signal(false);
  /** Said after a version of somebody else was taken over while words wait to be saved. */
  protected readonly merged = signal(false);
  protected words = new ReviewForm();
  protected readonly draft = signal<ReviewDraft | null>(null);
  /** What is kept on this device of a review that may no longer be written. */
  protected readonly unsaved = signal<{ name: string; title: string | null; text: string }[]>([]);
  protected readonly sections = computed(() => this.review().parts.flatMap((p) => p.sections));
  private id = '';
  private version = 0;
  private restored = false;
  private running: Promise<boolean> | null = null;

  constructor() {
    effect(() => {
      const [review, editable] = [this.review(), this.editable()];
      untracked(() => this.fill(review, editable));
    });
    this.destroyed.onDestroy(() => this.draft()?.flush());
  }

  protected get form(): ReviewForm['group'] {
    return this.words.group;
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

  /** Brings the first field with an error or with two versions before the eyes, or the sentence that says what is wrong. */
  showTrouble(): void {
    this.show(Object.entries(this.words.fields).find(([name, control]) => control.invalid || name in this.words.theirs())?.[0]);
  }

  /** Brings a field before the eyes; without one, the beginning. */
  show(name: string | undefined): void {
    // The page may just be coming back to these words; the fields exist once it has drawn itself.
    setTimeout(() => {
      const field = name ? this.host.nativeElement.querySelector<HTMLElement>(`[data-field="${name}"]`) : null;
      field?.focus({ preventScroll: true });
      (field ?? this.host.nativeElement).scrollIntoView({ block: field ? 'center' : 'start' });
    });
  }

  protected takeTheirs(name: string): void {
    this.words.takeTheirs(name);
    this.draft()?.keep();
  }

  protected keepMine(name: string): void {
    this.words.keepMine(name);
    this.draft()?.keep();
  }

  protected forgetUnsaved(): void {
    this.draft()?.forget();
    this.unsaved.set([]);
  }

  /** Words may be saved half-written: only the subject must be there. A second press waits for the first. */
  protected save(): Promise<boolean> {
    this.running ??= this.send().finally(() => (this.running = null));
    return this.running;
  }

  private async send(): Promise<boolean> {
    this.forgetTrouble();
    this.form.controls.title.markAsTouched();
    if (this.words.clashes) this.notices.told('reviews.clashes');
    if (this.form.invalid || this.words.clashes) {
      this.showTrouble();
      return false;
    }
    this.saving.set(true);
    try {
      const sent = this.values();
      const sections = this.sections()
        .filter((s) => this.control(s).dirty)
        .map((s) => ({ key: s.key, text: this.usesSuggestion(s) ? null : this.control(s).value }));
      const input = { title: sent['title'], addressedTo: lines(sent['addressedTo']), recipients: lines(sent['recipients']), sections };
      const review = await firstValueFrom(this.api.update(this.review(), input));
      this.words.takeSaved(review, sent);
      this.version = review.version;
      this.merged.set(false);
      this.draft()?.keep();
      this.saved.emit(review);
      return true;
    } catch (error) {
      await this.refused(toProblem(error));
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  private values(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.words.fields).map(([name, control]) => [name, control.value]));
  }

  /** What somebody else has changed is taken over at once; what is typed waits to be saved again. */
  private async refused(problem: ProblemDetails): Promise<void> {
    if (problem.status !== STALE) {
      this.problem.set(applyProblem(this.form, problem));
      this.showTrouble();
      return;
    }
    try {
      this.draft()?.keep();
      const review = await firstValueFrom(this.api.get(this.review().id));
      this.take(review);
      this.merged.set(true);
      this.renewed.emit(review);
      this.showTrouble();
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  /** What the server refused, or what a submission needs, does not stand in the way of saving again. */
  private forgetTrouble(): void {
    this.problem.set(null);
    Object.values(this.words.fields).forEach((control) => control.updateValueAndValidity());
  }

  private fill(review: ReviewDto, editable: boolean): void {
    if (review.id !== this.id) this.begin(review);
    if (review.version !== this.version) this.take(review);
    if (editable && !this.restored) this.draft()!.restore();
    this.restored = editable;
    this.unsaved.set(editable ? [] : this.namesOf(this.draft()!.kept));
  }

  private take(review: ReviewDto): void {
    this.words.take(review);
    this.version = review.version;
  }

  private begin(review: ReviewDto): void {
    this.draft()?.flush();
    this.id = review.id;
    this.version = 0;
    this.restored = false;
    const words = new ReviewForm();
    const draft = new ReviewDraft(this.drafts.of(`reviews.${review.id}`), words);
    words.group.valueChanges.pipe(takeUntilDestroyed(this.destroyed)).subscribe(() => draft.later());
    this.words = words;
    this.draft.set(draft);
    this.merged.set(false);
    this.problem.set(null);
  }

  private namesOf(kept: Record<string, Typed>): { name: string; title: string | null; text: string }[] {
    const titles = new Map(this.sections().map((s) => [s.key, s.title]));
    return Object.entries(kept).map(([name, typed]) => ({ name, title: titles.get(name) ?? null, text: typed.text }));
  }
}
