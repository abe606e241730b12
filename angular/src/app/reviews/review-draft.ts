import { signal } from '@angular/core';
import { DraftStore } from '../ui/draft-store';
import { ShownDraft } from '../ui/form-draft';
import { ReviewForm, Typed } from './review-form';

/** Typing pauses for so long before it is kept. */
const PAUSE = 400;

/**
 * Keeps on this device what is typed into a review and not saved, field by field: two tabs with the same review
 * keep each their own words and forget only those.
 */
export class ReviewDraft implements ShownDraft {
  private readonly found = signal<Date | null>(null);
  private readonly own = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly restoredAt = this.found.asReadonly();

  constructor(
    private readonly store: DraftStore<Record<string, Typed>>,
    private readonly form: ReviewForm,
  ) {}

  /** What is kept, whether or not the review may still be written. */
  get kept(): Record<string, Typed> {
    return this.store.read()?.value ?? {};
  }

  restore(): void {
    const kept = this.store.read();
    if (!kept) return;
    this.form.putBack(kept.value);
    Object.keys(kept.value).forEach((name) => this.own.add(name));
    if (this.form.group.dirty) this.found.set(kept.at);
    else this.keep();
  }

  /** Keeps what is typed as soon as the typing pauses. */
  later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), PAUSE);
  }

  /** Keeps what was typed last without waiting. */
  flush(): void {
    if (this.timer !== undefined) this.keep();
  }

  /** Keeps what is typed as it is now; what is saved is forgotten. */
  keep(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const typed = this.form.typed;
    const others = Object.entries(this.kept).filter(([name]) => !this.own.has(name));
    const all = { ...Object.fromEntries(others), ...typed };
    Object.keys(typed).forEach((name) => this.own.add(name));
    if (Object.keys(all).length === 0) this.store.remove();
    else if (JSON.stringify(all) !== JSON.stringify(this.kept)) this.store.write(all);
    if (!this.form.group.dirty) this.found.set(null);
  }

  discard(): void {
    this.form.revert();
    this.keep();
  }

  /** Forgets all that is kept of this review. */
  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.store.remove();
  }
}
