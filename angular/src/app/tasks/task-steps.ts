import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom, Observable, Subject } from 'rxjs';
import { TaskExtensionDto, WorkTaskAction, WorkTaskDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { formatDay } from '../core/i18n/vietnam-time';
import { Notices } from '../core/notices';
import { TaskAnswer, TaskDialog, TaskQuestion } from './task-dialog';
import { reportAnswer, reportDraft, ReportForm, reportForm } from './task-report';
import { TasksApi } from './tasks-api';
import { TaskRef } from './tasks-model';

type Reportable = TaskRef & { percent: number };
interface Asking {
  extensions: readonly TaskExtensionDto[];
}

/** The steps of a task, each with the question it needs. Each answers the task as it is afterwards, or null when the person turned back. */
@Injectable({ providedIn: 'root' })
export class TaskSteps {
  private readonly api = inject(TasksApi);
  private readonly dialog = inject(MatDialog);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly clock = inject(Clock);

  /** A task that was read anew because somebody else had changed it; the page behind the question shows it. */
  readonly renewed = new Subject<WorkTaskDto>();

  /** Without a question. */
  async accept(task: TaskRef): Promise<WorkTaskDto> {
    const accepted = await firstValueFrom(this.api.act(task, 'accept', {}));
    this.notices.done('tasks.done.accept');
    return accepted;
  }

  /** A report, where the page has no form for it. */
  report(task: Reportable): Promise<WorkTaskDto | null> {
    const form = reportForm(task.percent);
    return this.ask('report', 'reportProgress', task, {
      draft: reportDraft(task),
      report: { form, percent: task.percent, needed: true, submits: false },
      send: this.once((now, key) => this.api.report(now, reportAnswer(form), key)),
    });
  }

  /**
   * Hands the work in, with the report that belongs to it.
   * @param typed What is typed on the page already, which keeps its draft; else the draft of the task is taken up.
   */
  submit(task: Reportable & { needsNote: boolean }, typed?: ReportForm): Promise<WorkTaskDto | null> {
    const form = typed ?? reportForm(task.percent);
    return this.ask('submit', 'submit', task, {
      draft: typed ? null : reportDraft(task),
      sentence: this.t(task.needsNote ? 'tasks.ask.submitNeedsNote' : 'tasks.ask.submitSentence'),
      report: { form, percent: task.percent, needed: task.needsNote, submits: true },
      send: this.once((now, key) => this.api.submit(now, reportAnswer(form), key)),
    });
  }

  complete(task: Reportable): Promise<WorkTaskDto | null> {
    const { percent } = task;
    return this.ask('complete', 'complete', task, {
      sentence: [...(percent < 100 ? [this.t('tasks.ask.completeBelow', { percent })] : []), this.t('tasks.ask.completeSentence')].join(
        '\n',
      ),
      note: { label: this.t('tasks.remark'), required: false, field: 'note' },
      send: (now, { note }) => this.act(now, 'complete', { note }),
    });
  }

  return(task: TaskRef): Promise<WorkTaskDto | null> {
    return this.ask('return', 'return', task, {
      note: { label: this.t('tasks.whatIsMissing'), required: true, field: 'reason' },
      send: (now, { note }) => this.act(now, 'return', { reason: note }),
    });
  }

  cancel(task: TaskRef): Promise<WorkTaskDto | null> {
    return this.ask('cancel', 'cancel', task, {
      sentence: this.t('tasks.ask.cancelSentence'),
      dangerous: true,
      note: { label: this.t('common.reason'), required: true, field: 'reason' },
      send: (now, { note }) => this.act(now, 'cancel', { reason: note }),
    });
  }

  requestExtension(task: TaskRef & { dueDay: string }): Promise<WorkTaskDto | null> {
    return this.ask('extend', 'requestExtension', task, {
      day: { label: this.t('tasks.newDueDay'), min: laterOf(dayAfter(task.dueDay), this.clock.today()) },
      note: { label: this.t('common.reason'), required: true, field: 'reason' },
      send: (now, { note, day }) => this.act(now, 'extension', { newDay: day, reason: note }),
    });
  }

  grantExtension(task: TaskRef & Asking): Promise<WorkTaskDto | null> {
    return this.ask('grant', 'decideExtension', task, {
      sentence: this.whatIsAsked(task),
      note: { label: this.t('tasks.remark'), required: false, field: 'note' },
      send: (now, { note }) => this.act(now, 'extension/grant', { note }),
    });
  }

  refuseExtension(task: TaskRef & Asking): Promise<WorkTaskDto | null> {
    return this.ask('refuse', 'decideExtension', task, {
      sentence: this.whatIsAsked(task),
      note: { label: this.t('common.reason'), required: true, field: 'reason' },
      send: (now, { note }) => this.act(now, 'extension/refuse', { reason: note }),
    });
  }

  async changeLead(task: TaskRef & { leadUnit: { id: string } }): Promise<WorkTaskDto | null> {
    const { units } = await firstValueFrom(this.api.options());
    return this.ask('changeLead', 'changeLead', task, {
      sentence: this.t('tasks.ask.changeLeadSentence'),
      units: { label: this.t('tasks.newLeadUnit'), options: units.filter((u) => u.id !== task.leadUnit.id) },
      note: { label: this.t('common.reason'), required: true, field: 'reason' },
      send: (now, { note, unitId }) => this.act(now, 'change-lead', { leadUnitId: unitId, reason: note }),
    });
  }

  chase(task: TaskRef): Promise<WorkTaskDto | null> {
    return this.ask('chase', 'chase', task, {
      sentence: this.t('tasks.ask.chaseSentence'),
      note: { label: this.t('tasks.chaseWords'), required: true, field: 'reason' },
      send: (now, { note }) => this.act(now, 'chase', { reason: note }),
    });
  }

  /** Says why a step failed; the page is about to show the new state. */
  failed(error: unknown): void {
    const problem = toProblem(error);
    this.notices.failed(problem.status === 412 ? { ...problem, detail: this.t('tasks.stale.shown') } : error);
  }

  private async ask(
    step: string,
    action: WorkTaskAction,
    task: TaskRef,
    question: Omit<TaskQuestion, 'heading' | 'action' | 'draft' | 'send' | 'renew'> & {
      draft?: string | null;
      send: (now: TaskRef, answer: TaskAnswer) => Promise<WorkTaskDto>;
    },
  ): Promise<WorkTaskDto | null> {
    let now = task;
    const data: TaskQuestion = {
      draft: `tasks.${step}.${task.id}`,
      ...question,
      heading: this.t(`tasks.ask.${step}`, { title: task.title }),
      action: this.t(`tasks.verb.${step}`),
      send: (answer) => question.send(now, answer),
      renew: async () => {
        const fresh = await firstValueFrom(this.api.get(task.id));
        now = fresh;
        this.renewed.next(fresh);
        return { status: fresh.status, allowed: fresh.allowedActions.includes(action) };
      },
    };
    const ref = this.dialog.open<TaskDialog, TaskQuestion, WorkTaskDto>(TaskDialog, { data, width: '560px' });
    const changed = (await firstValueFrom(ref.afterClosed())) ?? null;
    if (changed) this.notices.done(`tasks.done.${step}`);
    return changed;
  }

  /** Without an answer the same may have arrived: trying again must not write it twice. */
  private once(send: (now: TaskRef, key: string) => Observable<WorkTaskDto>): (now: TaskRef) => Promise<WorkTaskDto> {
    let key = newIdempotencyKey();
    return async (now) => {
      try {
        return await firstValueFrom(send(now, key));
      } catch (error) {
        if (toProblem(error).status !== 0) key = newIdempotencyKey();
        throw error;
      }
    };
  }

  private whatIsAsked({ extensions }: Asking): string {
    const asked = extensions.find((e) => e.outcome === 'requested');
    if (!asked) return '';
    const { previousDay, newDay, reason, requestedByName } = asked;
    return this.t('tasks.ask.extensionAsked', {
      who: requestedByName,
      previous: formatDay(previousDay),
      day: formatDay(newDay),
      reason,
    });
  }

  private act(task: TaskRef, verb: string, body: object): Promise<WorkTaskDto> {
    return firstValueFrom(this.api.act(task, verb, body));
  }

  private t(key: string, values?: Record<string, unknown>): string {
    return this.transloco.translate(key, values);
  }
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
