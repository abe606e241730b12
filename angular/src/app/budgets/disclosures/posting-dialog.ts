import { Component, inject, signal } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BudgetDisclosureDto, PostingChannel, StatutoryDeadlineDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { Dialogs } from '../../ui/dialogs';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { CHANNELS, deadlineOf, isTooShort, lastDay } from '../../ui/postings';
import { ProblemBanner } from '../../ui/problem-banner';
import { ShortPostings } from '../../ui/short-postings';
import { textOf } from '../spending/spending-model';
import { DisclosuresApi } from './disclosures-api';

export interface PostingQuestion {
  disclosure: BudgetDisclosureDto;
  register: readonly StatutoryDeadlineDto[];
}

function postingRow(channel: PostingChannel, place: string | null, from: string | null, to: string | null) {
  return new FormGroup({
    channel: new FormControl<PostingChannel>(channel, { nonNullable: true }),
    place: new FormControl(place ?? '', { nonNullable: true, validators: [Validators.maxLength(200)] }),
    from: new FormControl<string | null>(from, [Validators.required]),
    to: new FormControl<string | null>(to),
  });
}

/** Where it is to be read and heard, from when to when; says how long the law asks. */
@Component({
  selector: 'app-posting-dialog',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatDialogModule,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    Icon,
    ProblemBanner,
  ],
  templateUrl: './posting-dialog.html',
  styles: `
    .posting {
      display: grid;
      gap: 8px;
      padding-block-end: 12px;
      border-block-end: 1px solid var(--app-line);
    }
    .short {
      margin: 0;
      color: var(--app-soon-ink);
      font-weight: 500;
    }
  `,
})
export class PostingDialog {
  private readonly api = inject(DisclosuresApi);
  private readonly ref = inject<MatDialogRef<PostingDialog, BudgetDisclosureDto>>(MatDialogRef);
  private readonly dialogs = inject(Dialogs);
  private readonly question = inject<PostingQuestion>(MAT_DIALOG_DATA);
  private readonly short = inject(ShortPostings);
  private readonly words = inject(TranslocoService);
  protected readonly disclosure = signal(this.question.disclosure);
  protected readonly today = inject(Clock).today();
  protected readonly channels = CHANNELS;
  /** Those that are public already stand first; they are ended, not taken out. */
  protected readonly begun = this.question.disclosure.postings.length;
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({ postings: new FormArray<ReturnType<typeof postingRow>>([]) });

  constructor() {
    this.disclosure().postings.forEach((p) => this.form.controls.postings.push(postingRow(p.channel, p.place, p.from, p.to)));
    if (this.form.controls.postings.length === 0) (['headquarters', 'publicPage'] as const).forEach((channel) => this.add(channel));
  }

  protected add(channel: PostingChannel): void {
    this.form.controls.postings.push(postingRow(channel, null, this.today, lastDay(this.today, this.minimum(channel))));
    this.form.markAsDirty();
  }

  protected remove(index: number): void {
    this.form.controls.postings.removeAt(index);
    this.form.markAsDirty();
  }

  protected minimum(channel: PostingChannel) {
    return deadlineOf(channel, this.question.register);
  }

  /** Shorter than the law asks. */
  protected tooShort(row: ReturnType<typeof postingRow>): boolean {
    const { channel, from, to } = row.getRawValue();
    return isTooShort(from, to, this.minimum(channel));
  }

  protected async save(): Promise<void> {
    const postings = this.form.getRawValue().postings.map((p) => ({ ...p, place: textOf(p.place), from: p.from! }));
    const short = this.form.valid ? this.short.sentence(postings, this.question.register) : null;
    if (short && !(await this.ask(short))) return;
    const posted = await this.saving.run(
      this.form,
      () => this.api.post(this.disclosure(), { postings }),
      async () => this.disclosure.set(await firstValueFrom(this.api.get(this.disclosure().id))),
    );
    if (posted) this.ref.close(posted);
  }

  private ask(sentence: string): Promise<boolean> {
    return this.dialogs.confirm({
      heading: this.words.translate('postings.ask'),
      sentence,
      action: this.words.translate('postings.anyway'),
    });
  }
}
