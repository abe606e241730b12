import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { FindingDecision, FindingDto, FindingField } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { applyProblem, FieldErrors, forgetServerErrors } from '../ui/field-errors';
import { ProblemBanner } from '../ui/problem-banner';
import { compare, takenAtFirst } from './comparison';
import { DECISIONS, DOUBTS_OF_ITSELF } from './surveys-model';
import { SurveysApi } from './surveys-api';

/**
 * The finding beside what it resembles, with a tick for each value that is taken over, and one button per way to decide.
 * A newer state of either is shown and asked about again: `(stale)`.
 */
@Component({
  selector: 'app-decision-panel',
  imports: [
    ReactiveFormsModule,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    FieldErrors,
    ProblemBanner,
  ],
  templateUrl: './decision-panel.html',
  styleUrl: './decision-panel.scss',
})
export class DecisionPanel {
  private readonly api = inject(SurveysApi);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  readonly finding = input.required<FindingDto>();
  readonly decided = output<FindingDto>();
  /** Somebody changed the finding or what it resembles meanwhile. */
  readonly stale = output<void>();

  protected readonly form = new FormGroup({
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(2000)] }),
    /** The right one, where that on the finding is another camera's. */
    serial: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(60)] }),
  });
  protected readonly ofItself = computed(() => DOUBTS_OF_ITSELF.includes(this.finding().doubt));
  protected readonly taken = signal<ReadonlySet<FindingField>>(new Set());
  protected readonly busy = signal<FindingDecision | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly lines = computed(() => {
    this.language.current();
    return compare(this.finding(), (key, values) => this.transloco.translate(key, values));
  });
  /** Nothing can be the same as a thing that is not there any more. */
  protected readonly ways = computed(() => {
    const { doubt, doubtful } = this.finding();
    return DECISIONS[doubt].filter((way) => doubtful || (way !== 'sameThing' && way !== 'sameOwner'));
  });
  protected readonly takes = computed(() => this.ways().includes('sameThing') && this.lines().some((line) => line.field));

  constructor() {
    effect(() => {
      const finding = this.finding();
      untracked(() => this.taken.set(new Set(takenAtFirst(finding, this.lines()))));
    });
  }

  protected metres(value: number): string {
    return value.toLocaleString(this.language.current() === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 1 });
  }

  protected tick(field: FindingField, on: boolean): void {
    const taken = new Set(this.taken());
    if (on) taken.add(field);
    else taken.delete(field);
    this.taken.set(taken);
  }

  protected async decide(decision: FindingDecision): Promise<void> {
    if (this.busy()) return;
    const { note, serial } = this.form.controls;
    const reason = note.value.trim().normalize('NFC');
    forgetServerErrors(this.form);
    note.setErrors(decision === 'dismiss' && !reason ? { needed: { key: 'common.reasonRequired' } } : null);
    this.form.markAllAsTouched();
    if (note.errors || serial.errors) return;
    this.busy.set(decision);
    this.problem.set(null);
    try {
      const after = await firstValueFrom(
        this.api.decide(this.finding(), {
          decision,
          doubtfulVersion: this.finding().doubtful?.version ?? null,
          take: decision === 'sameThing' ? [...this.taken()] : [],
          serial: serial.value.trim() || null,
          note: reason || null,
        }),
      );
      this.notices.done(after.status === 'waiting' ? 'surveys.decision.goesOn' : `surveys.decision.done.${decision}`);
      this.decided.emit(after);
    } catch (error) {
      const problem = toProblem(error);
      const old = problem.status === 412 || problem.code === 'CameraProgram:Surveys:AlreadyDecided';
      if (old) this.stale.emit();
      else this.problem.set(applyProblem(this.form, problem));
    } finally {
      this.busy.set(null);
    }
  }
}
