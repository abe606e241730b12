import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { catchError, firstValueFrom, of } from 'rxjs';
import { WorkTaskAction, WorkTaskBoardColumnDto, WorkTaskCardDto, WorkTaskDto } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { TaskDue } from './task-due';
import { TaskPercent } from './task-percent';
import { TaskSteps } from './task-steps';
import { lookOf } from './task-words';
import { TasksApi } from './tasks-api';

/** Tasks in columns by state. A card is moved by the step that is the person's own, with the question that belongs to it. */
@Component({
  selector: 'app-board-page',
  imports: [
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    Icon,
    PageHeader,
    ProblemBanner,
    TaskDue,
    TaskPercent,
  ],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  private readonly api = inject(TasksApi);
  private readonly steps = inject(TaskSteps);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly look = lookOf;
  protected readonly options = toSignal(this.api.options().pipe(catchError(() => of(null))), { initialValue: null });
  protected readonly unitId = computed(() => this.address().get('unitId'));
  protected readonly mine = computed(() => this.address().get('mine') === 'true');
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal<string | null>(null);
  private readonly board = signal<WorkTaskBoardColumnDto[] | null>(null);
  /** Cancelled work is shown only where there is some. */
  protected readonly columns = computed(() => this.board()?.filter((c) => c.status !== 'cancelled' || c.total > 0) ?? null);

  constructor() {
    effect(() => {
      this.address();
      untracked(() => void this.load());
    });
  }

  protected filter(change: Record<string, string | null>): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: change, queryParamsHandling: 'merge' });
  }

  protected async move(card: WorkTaskCardDto, step: WorkTaskAction): Promise<void> {
    if (this.busy()) return;
    this.busy.set(card.task.id);
    try {
      if (await this.take(card, step)) await this.load();
    } catch (error) {
      this.steps.failed(error);
      await this.load();
    } finally {
      this.busy.set(null);
    }
  }

  protected params(): Record<string, string> {
    const params: Record<string, string> = {};
    const unitId = this.unitId();
    if (unitId) params['unitId'] = unitId;
    if (this.mine()) params['mine'] = 'true';
    return params;
  }

  protected async load(): Promise<void> {
    try {
      this.board.set(await firstValueFrom(this.api.board(this.params())));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  private async take({ task }: WorkTaskCardDto, step: WorkTaskAction): Promise<WorkTaskDto | null> {
    switch (step) {
      case 'accept':
        return this.steps.accept(task);
      case 'reportProgress':
        return this.steps.report(task);
      case 'submit': {
        const { needsNote } = await firstValueFrom(this.api.get(task.id));
        return this.steps.submit({ ...task, needsNote });
      }
      case 'complete':
        return this.steps.complete(task);
      default:
        return this.steps.return(task);
    }
  }
}
