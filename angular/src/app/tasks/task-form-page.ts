import { Component, computed, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { SaveWorkTaskInput, TaskPriority, WorkTaskDto, WorkTaskOptionsDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { newIdempotencyKey } from '../core/http/request-options';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { applyProblem, FieldErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { TasksApi } from './tasks-api';
import { PRIORITIES } from './tasks-model';

const MAX_TITLE = 500;
const MAX_CONTENT = 20_000;
const MAX_REASON = 2000;

/** Gives a new task, or corrects a given one; the history tells what was corrected, and why. */
@Component({
  selector: 'app-task-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DateInput,
    DraftNotice,
    FieldErrors,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './task-form-page.html',
  styles: `
    .top {
      align-items: start;
    }
  `,
})
export class TaskFormPage implements OnInit {
  private readonly api = inject(TasksApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly transloco = inject(TranslocoService);
  protected readonly today = inject(Clock).today();

  /** Empty for a new task. */
  readonly id = input<string>();

  protected readonly maxTitle = MAX_TITLE;
  protected readonly maxReason = MAX_REASON;
  protected readonly priorities = PRIORITIES;
  protected readonly saving = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly options = signal<WorkTaskOptionsDto | null>(null);
  protected readonly task = signal<WorkTaskDto | null>(null);
  private readonly key = newIdempotencyKey();

  protected readonly form = new FormGroup({
    title: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(MAX_TITLE)],
    }),
    content: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_CONTENT)] }),
    leadUnitId: new FormControl<string | null>(null, [Validators.required]),
    coordinatingUnitIds: new FormControl<string[]>([], { nonNullable: true }),
    assigneeUserId: new FormControl<string | null>(null),
    dueDay: new FormControl<string | null>(null, [Validators.required]),
    priority: new FormControl<TaskPriority>('normal', { nonNullable: true }),
    reason: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(MAX_REASON)] }),
  });
  /** Of a given task only what was typed over the state that it still has. */
  protected draft: FormDraft | null = null;

  private readonly lead = toSignal(this.form.controls.leadUnitId.valueChanges, { initialValue: this.form.controls.leadUnitId.value });
  protected readonly helpers = computed(() => this.options()?.units.filter((u) => u.id !== this.lead()) ?? []);
  /** The people of the lead unit first offered; all when it has none with an account. */
  protected readonly people = computed(() => this.options()?.people.filter((p) => p.orgUnitId === this.lead()) ?? []);

  ngOnInit(): void {
    if (!this.id()) this.draft = this.keepDraft('tasks.new');
    void this.load();
  }

  protected async load(): Promise<void> {
    try {
      const id = this.id();
      const [options, task] = await Promise.all([firstValueFrom(this.api.options()), id ? firstValueFrom(this.api.get(id)) : null]);
      this.options.set(options);
      this.problem.set(null);
      if (!task) return;
      this.task.set(task);
      this.form.reset({
        title: task.title,
        content: task.content ?? '',
        leadUnitId: task.leadUnit.id,
        coordinatingUnitIds: task.coordinatingUnits.map((u) => u.id),
        assigneeUserId: task.assignee?.id ?? null,
        dueDay: task.dueDay,
        priority: task.priority,
        reason: '',
      });
      // Once the unit has accepted, it gives the task away only with a reason of its own.
      if (task.status !== 'assigned') this.form.controls.leadUnitId.disable();
      this.draft = this.keepDraft(`tasks.edit.${task.id}.${task.version}`);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected leadChanged(): void {
    const person = this.form.controls.assigneeUserId;
    if (person.value && !this.people().some((p) => p.id === person.value)) person.setValue(null);
  }

  protected async save(): Promise<void> {
    const { reason, dueDay } = this.form.controls;
    reason.updateValueAndValidity();
    if (this.task() && dueDay.value !== this.task()!.dueDay && !reason.value.trim()) {
      reason.setErrors({ required: { key: 'tasks.form.reasonNeeded' } });
    }
    this.form.markAllAsTouched();
    if (this.form.invalid || this.saving()) return;
    this.saving.set(true);
    this.problem.set(null);
    try {
      const task = this.task();
      const saved = await firstValueFrom(task ? this.api.update(task, this.value()) : this.api.create(this.value(), this.key));
      this.draft?.clear();
      const done = task ? (saved.version === task.version ? 'unchanged' : 'edit') : 'create';
      this.notices.done(`tasks.done.${done}`);
      await this.router.navigate(['/nhiem-vu', saved.id], { replaceUrl: true });
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(applyProblem(this.form, problem.status === 412 ? await this.renewed(problem) : problem));
    } finally {
      this.saving.set(false);
    }
  }

  /** What was typed stays, and can be saved over what somebody else has just changed. */
  private async renewed(problem: ProblemDetails): Promise<ProblemDetails> {
    try {
      const task = await firstValueFrom(this.api.get(this.task()!.id));
      this.task.set(task);
      return { ...problem, detail: this.transloco.translate('tasks.stale.edit') };
    } catch {
      return problem;
    }
  }

  private keepDraft(name: string): FormDraft {
    return runInInjectionContext(this.injector, () => formDraft(name, this.form));
  }

  private value(): SaveWorkTaskInput {
    const value = this.form.getRawValue();
    return {
      title: value.title.trim().normalize('NFC'),
      content: value.content.trim().normalize('NFC') || null,
      leadUnitId: value.leadUnitId!,
      coordinatingUnitIds: value.coordinatingUnitIds.filter((id) => id !== value.leadUnitId),
      assigneeUserId: value.assigneeUserId,
      dueDay: value.dueDay!,
      priority: value.priority,
      reason: value.reason.trim().normalize('NFC') || null,
    };
  }
}
