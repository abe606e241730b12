import { Component, computed, inject, input, OnInit, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PostingChannel, DisclosureDto, DisclosurePostingDto, StatutoryDeadlineDto } from '../../core/api/models';
import { Clock } from '../../core/clock';
import { ProblemDetails, toProblem } from '../../core/http/problem-details';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { Notices } from '../../core/notices';
import { BusyButton } from '../../ui/busy-button';
import { DateInput } from '../../ui/date-input';
import { Dialogs } from '../../ui/dialogs';
import { FieldErrors } from '../../ui/field-errors';
import { formSaving } from '../../ui/form-saving';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { CHANNELS, deadlineOf, isTooShort, lastDay } from '../../ui/postings';
import { ProblemBanner } from '../../ui/problem-banner';
import { ShortPostings } from '../../ui/short-postings';
import { textOf } from '../parts/fund-form';
import { DisclosuresApi } from './disclosures-api';

const MOST = 20;

type Posting = Pick<DisclosurePostingDto, 'channel' | 'place' | 'from' | 'to'>;

interface PostingControls {
  channel: FormControl<PostingChannel>;
  place: FormControl<string>;
  from: FormControl<string | null>;
  to: FormControl<string | null>;
}

/** Where a list hangs or is read out, and from when to when; posting it writes the copy that people read. */
@Component({
  selector: 'app-posting-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    FieldErrors,
    Icon,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './posting-page.html',
  styleUrl: '../parts/fund-form.scss',
})
export class PostingPage implements OnInit {
  private readonly api = inject(DisclosuresApi);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly short = inject(ShortPostings);
  private readonly words = inject(TranslocoService);

  readonly id = input.required<string>();

  protected readonly channels = CHANNELS;
  protected readonly most = MOST;
  protected readonly today = inject(Clock).today();
  protected readonly saving = formSaving();
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly known = signal<DisclosureDto | null>(null);
  protected readonly deadlines = signal<readonly StatutoryDeadlineDto[]>([]);
  protected readonly form = new FormGroup({ postings: new FormArray<FormGroup<PostingControls>>([]) });
  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  /** Of each row: what is prescribed, the day on which that is kept, and whether it is. */
  protected readonly rules = computed(() =>
    (this.typed().postings ?? []).map(({ channel, from, to }) => {
      const deadline = channel ? deadlineOf(channel, this.deadlines()) : null;
      return { deadline, last: lastDay(from ?? null, deadline), short: isTooShort(from ?? null, to ?? null, deadline) };
    }),
  );

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    try {
      this.deadlines.set(await firstValueFrom(this.api.deadlines()));
      const disclosure = await firstValueFrom(this.api.get(this.id()));
      const rows = this.form.controls.postings;
      rows.clear();
      if (disclosure.postings.length) disclosure.postings.forEach((posting) => rows.push(this.row(posting)));
      else this.usual(disclosure).forEach((channel) => rows.push(this.row(this.begin(channel))));
      this.known.set(disclosure);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected add(): void {
    const used = this.form.getRawValue().postings.map((posting) => posting.channel);
    this.form.controls.postings.push(this.row(this.begin(CHANNELS.find((channel) => !used.includes(channel)) ?? 'headquarters')));
  }

  protected remove(index: number): void {
    this.form.controls.postings.removeAt(index);
  }

  /** The prescribed days follow the channel and the first day until somebody has typed a last day. */
  protected follow(index: number): void {
    const { channel, from, to } = this.form.controls.postings.at(index).controls;
    if (!to.dirty) to.setValue(lastDay(from.value, deadlineOf(channel.value, this.deadlines())));
  }

  protected keep(index: number): void {
    this.form.controls.postings.at(index).controls.to.setValue(this.rules()[index].last);
  }

  protected async save(): Promise<void> {
    const disclosure = this.known()!;
    const postings = this.form.getRawValue().postings.map((posting) => ({ ...posting, from: posting.from!, place: textOf(posting.place) }));
    const isDraft = disclosure.status === 'draft';
    if (this.form.valid && !this.saving.busy() && !(await this.agreed(disclosure, this.short.sentence(postings, this.deadlines())))) return;
    const saved = await this.saving.run(
      this.form,
      () => (isDraft ? this.api.post(this.known()!, postings) : this.api.replan(this.known()!, postings)),
      async () => this.known.set(await firstValueFrom(this.api.get(this.id()))),
    );
    if (!saved) return;
    this.notices.done(isDraft ? 'disclosures.post.done' : 'disclosures.post.changed');
    await this.router.navigate(['/dong-gop/cong-khai', saved.id], { replaceUrl: true });
  }

  /** What is posted stays as it is, and less time than the law asks is somebody's own decision. */
  private async agreed(disclosure: DisclosureDto, short: string | null): Promise<boolean> {
    if (disclosure.status === 'draft') {
      const told = this.words.translate('disclosures.post.sentence', { count: disclosure.summary.rows });
      return this.dialogs.confirm({
        heading: this.words.translate('disclosures.post.confirm', { title: disclosure.title }),
        sentence: short ? `${short} ${told}` : told,
        action: this.words.translate('disclosures.post.action'),
      });
    }
    return (
      !short ||
      this.dialogs.confirm({
        heading: this.words.translate('postings.ask'),
        sentence: short,
        action: this.words.translate('postings.anyway'),
      })
    );
  }

  private usual(disclosure: DisclosureDto): PostingChannel[] {
    return [disclosure.ledger === 'hamletB' ? 'cultureHouse' : 'headquarters', 'loudspeaker', 'publicPage'];
  }

  private begin(channel: PostingChannel): Posting {
    return { channel, place: null, from: this.today, to: lastDay(this.today, deadlineOf(channel, this.deadlines())) };
  }

  private row(posting: Posting): FormGroup<PostingControls> {
    return new FormGroup<PostingControls>({
      channel: new FormControl<PostingChannel>(posting.channel, { nonNullable: true }),
      place: new FormControl(posting.place ?? '', { nonNullable: true, validators: Validators.maxLength(500) }),
      from: new FormControl<string | null>(posting.from, Validators.required),
      to: new FormControl<string | null>(posting.to),
    });
  }
}
