import { afterNextRender, Component, computed, effect, inject, Injector, input, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTab, MatTabGroup } from '@angular/material/tabs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { TaskFileDto, TaskHistoryKind, WorkTaskAction, WorkTaskDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { Language } from '../core/i18n/language';
import { BusyButton } from '../ui/busy-button';
import { fileSize } from '../ui/file-size';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { ListDetail } from '../ui/list-detail';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { TimeLine } from '../ui/time-line';
import { TaskDue } from './task-due';
import { TaskPercent } from './task-percent';
import { TaskProgressForm } from './task-progress-form';
import { TaskStatus } from './task-status';
import { TaskSteps } from './task-steps';
import { newsOf, toTimeLine } from './task-words';
import { TasksApi } from './tasks-api';

/** What is asked stands above the form, unless it is so long that it would push the form away from whoever knows it already. */
const SHORT_CONTENT = 600;

type MainStep = 'accept' | 'complete' | 'submit' | 'reportProgress';

@Component({
  selector: 'app-task-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatTab,
    MatTabGroup,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    Icon,
    PageHeader,
    DayPipe,
    InstantPipe,
    ProblemBanner,
    TimeLine,
    TaskDue,
    TaskPercent,
    TaskProgressForm,
    TaskStatus,
  ],
  templateUrl: './task-page.html',
  styleUrl: './task-page.scss',
})
export class TaskPage {
  private readonly api = inject(TasksApi);
  private readonly steps = inject(TaskSteps);
  private readonly texts = inject(ServerTexts);
  private readonly download = inject(Download);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly title = inject(PageTitle);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);

  protected readonly beside = inject(ListDetail, { optional: true });

  readonly id = input.required<string>();

  protected readonly task = signal<WorkTaskDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  protected readonly tab = signal(0);
  protected readonly size = fileSize;
  protected readonly stepIcons: Record<MainStep, IconName> = {
    accept: 'check',
    complete: 'check',
    submit: 'send',
    reportProgress: 'progress',
  };
  protected readonly newsIcons: Partial<Record<TaskHistoryKind, IconName>> = { returned: 'return', chased: 'bell', cancelled: 'cancel' };
  private readonly progressForm = viewChild(TaskProgressForm);
  protected readonly timeLine = computed(() => {
    this.language.current();
    const task = this.task();
    return task
      ? toTimeLine(
          task,
          (key, values) => this.transloco.translate(key, values),
          (type, member) => this.texts.enumText(type, member),
        )
      : [];
  });
  /** The state says it already when the task is closed or waits for review. Reporting comes before handing in. */
  protected readonly mainStep = computed<MainStep | null>(() => {
    const task = this.task();
    const step = (['accept', 'complete', 'submit'] as const).find((a) => this.may(a)) ?? null;
    return step === 'submit' && task?.needsNote && task.percent < 100 ? 'reportProgress' : step;
  });
  protected readonly further = computed(() =>
    (['chase', 'edit', 'requestExtension', 'changeLead', 'cancel'] as const).filter((a) => this.may(a)),
  );
  protected readonly waiting = computed(() => this.task()?.extensions.find((e) => e.outcome === 'requested') ?? null);
  protected readonly news = computed(() => {
    const task = this.task();
    return task ? newsOf(task) : [];
  });
  protected readonly contentAbove = computed(() => {
    const task = this.task();
    return task?.status === 'assigned' || (!!task?.content && task.content.length <= SHORT_CONTENT);
  });

  constructor() {
    this.steps.renewed.pipe(takeUntilDestroyed()).subscribe((task) => this.showChanged(task));
    effect(() => {
      this.id();
      untracked(() => {
        this.task.set(null);
        this.problem.set(null);
        this.tab.set(0);
        void this.load();
      });
    });
  }

  protected may(action: WorkTaskAction): boolean {
    return this.task()?.allowedActions.includes(action) ?? false;
  }

  protected async load(): Promise<void> {
    const id = this.id();
    try {
      const task = await firstValueFrom(this.api.get(id));
      // Another row may have been opened meanwhile.
      if (id !== this.id()) return;
      this.show(task);
      this.problem.set(null);
    } catch (error) {
      if (id === this.id()) this.problem.set(toProblem(error));
    }
  }

  protected show(task: WorkTaskDto): void {
    this.task.set(task);
    this.title.name(task.title);
  }

  /** The row beside it shows another state now. */
  protected showChanged(task: WorkTaskDto): void {
    if (task.id === this.id()) this.show(task);
    this.beside?.changed();
  }

  /** Somebody else has changed the task; the row beside it is as old as what was shown here. */
  protected async reload(): Promise<void> {
    await this.load();
    this.beside?.changed();
  }

  protected async take(step: WorkTaskAction | 'grant' | 'refuse'): Promise<void> {
    const task = this.task();
    if (!task || this.busy()) return;
    if (step === 'reportProgress') {
      this.tab.set(0);
      // On another tab the form is not in the page yet.
      afterNextRender(() => this.progressForm()?.focus(), { injector: this.injector });
      return;
    }
    if (step === 'submit' && this.progressForm()?.waitsForFiles()) return;
    this.busy.set(true);
    try {
      const changed = await this.run(task, step);
      // Whoever turned back may have done so because the task had changed meanwhile.
      if (changed) this.showChanged(changed);
      else if (step !== 'edit') await this.load();
    } catch (error) {
      this.steps.failed(error);
      await this.reload();
    } finally {
      this.busy.set(false);
    }
  }

  protected open(file: TaskFileDto): Promise<void> {
    return this.download.save(this.api.fileUrl(this.id(), file.id), file.fileName);
  }

  /** Takes along what is typed on this page; whoever turns back finds it as they left it. */
  private async submit(task: WorkTaskDto): Promise<WorkTaskDto | null> {
    const typed = this.progressForm();
    const submitted = await this.steps.submit(task, typed?.form);
    if (submitted) typed?.sent(submitted);
    else typed?.showTyped();
    return submitted;
  }

  private async run(task: WorkTaskDto, step: WorkTaskAction | 'grant' | 'refuse'): Promise<WorkTaskDto | null> {
    switch (step) {
      case 'accept':
        return this.steps.accept(task);
      case 'submit':
        return this.submit(task);
      case 'complete':
        return this.steps.complete(task);
      case 'return':
        return this.steps.return(task);
      case 'cancel':
        return this.steps.cancel(task);
      case 'chase':
        return this.steps.chase(task);
      case 'requestExtension':
        return this.steps.requestExtension(task);
      case 'grant':
        return this.steps.grantExtension(task);
      case 'refuse':
        return this.steps.refuseExtension(task);
      case 'changeLead':
        return this.steps.changeLead(task);
      case 'edit':
        await this.router.navigate(['/nhiem-vu', task.id, 'sua']);
        return null;
      default:
        return null;
    }
  }
}
