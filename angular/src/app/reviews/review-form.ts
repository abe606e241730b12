import { signal } from '@angular/core';
import { FormControl, FormGroup, FormRecord, Validators } from '@angular/forms';
import { ReviewDto } from '../core/api/models';

/** What a field holds on the server: what a person wrote there (null: the suggestion stands), and what is read there. */
interface Stored {
  written: string | null;
  text: string;
}

/** What was typed into a field and not saved, and what a person had written there when the typing began. */
export interface Typed {
  over: string | null;
  text: string;
}

/**
 * The words of a review while they are being typed. A newer version is merged field by field: what is typed stays,
 * what only others changed is taken over, and a field that both changed keeps both until the person chooses.
 */
export class ReviewForm {
  readonly group = new FormGroup({
    title: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(500)] }),
    addressedTo: new FormControl('', { nonNullable: true }),
    recipients: new FormControl('', { nonNullable: true }),
    sections: new FormRecord<FormControl<string>>({}),
  });
  private readonly stored = new Map<string, Stored>();
  private readonly over = new Map<string, string | null>();
  private readonly others = signal<Readonly<Partial<Record<string, Stored>>>>({});

  /** What others wrote in the fields that both changed. */
  readonly theirs = this.others.asReadonly();

  get fields(): Record<string, FormControl<string>> {
    const { title, addressedTo, recipients, sections } = this.group.controls;
    return { title, addressedTo, recipients, ...sections.controls };
  }

  get clashes(): boolean {
    return Object.keys(this.others()).length > 0;
  }

  /** What is typed and not saved, by field. */
  get typed(): Record<string, Typed> {
    return Object.fromEntries(
      Object.entries(this.fields)
        .filter(([, control]) => control.dirty)
        .map(([name, control]) => [name, { over: this.over.get(name) ?? null, text: control.value }]),
    );
  }

  /** Takes over the review as it is now. */
  take(review: ReviewDto): void {
    for (const [name, stored] of fieldsOf(review)) {
      const control = this.fields[name] ?? this.add(name);
      if (!this.stored.has(name)) this.over.set(name, stored.written);
      this.stored.set(name, stored);
      this.settle(name, control, stored);
    }
  }

  /** Takes over what saving `sent` has made; what was typed meanwhile stays, over what was sent. */
  takeSaved(review: ReviewDto, sent: Readonly<Record<string, string>>): void {
    for (const [name, stored] of fieldsOf(review)) {
      const control = this.fields[name];
      if (control.value === sent[name]) control.markAsPristine();
      this.over.set(name, stored.written);
    }
    this.take(review);
  }

  /** Lays what was kept over the review as it is now. */
  putBack(kept: Readonly<Record<string, Typed>>): void {
    for (const [name, stored] of this.stored) {
      const typed = kept[name];
      if (!typed) continue;
      this.over.set(name, typed.over);
      this.fields[name].setValue(typed.text);
      this.fields[name].markAsDirty();
      this.settle(name, this.fields[name], stored);
    }
  }

  /** Throws away what is typed and not saved. */
  revert(): void {
    for (const name of this.stored.keys()) this.takeTheirs(name);
  }

  takeTheirs(name: string): void {
    this.fields[name].markAsPristine();
    this.settle(name, this.fields[name], this.stored.get(name)!);
  }

  keepMine(name: string): void {
    this.over.set(name, this.stored.get(name)!.written);
    this.settle(name, this.fields[name], this.stored.get(name)!);
  }

  private settle(name: string, control: FormControl<string>, stored: Stored): void {
    const typed = control.dirty && control.value !== stored.text;
    if (!typed) {
      this.over.set(name, stored.written);
      control.markAsPristine();
      if (control.value !== stored.text) control.setValue(stored.text);
    }
    const { [name]: _, ...rest } = this.others();
    const clash = typed && this.over.get(name) !== stored.written;
    this.others.set(clash ? { ...rest, [name]: stored } : rest);
  }

  private add(section: string): FormControl<string> {
    const control = new FormControl('', { nonNullable: true, validators: Validators.maxLength(20_000) });
    this.group.controls.sections.addControl(section, control);
    return control;
  }
}

function fieldsOf(review: ReviewDto): [string, Stored][] {
  const plain = (text: string): Stored => ({ written: text, text });
  return [
    ['title', plain(review.title)],
    ['addressedTo', plain(review.addressedTo.join('\n'))],
    ['recipients', plain(review.recipients.join('\n'))],
    ...review.parts
      .flatMap((part) => part.sections)
      .map((section): [string, Stored] => [section.key, { written: section.text, text: section.text ?? section.suggestion ?? '' }]),
  ];
}
