import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { TicketAction, TicketDto, TicketPhotoDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { DueLabel } from '../ui/due-label';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { ListDetail } from '../ui/list-detail';
import { PageHeader } from '../ui/page-header';
import { DayPipe, InstantPipe, MoneyPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { TimeLine } from '../ui/time-line';
import { AssignDialog } from './assign-dialog';
import { CostDialog } from './cost-dialog';
import { EditDialog } from './edit-dialog';
import { FinishDialog } from './finish-dialog';
import { MaintenanceApi } from './maintenance-api';
import { durationText, toTimeLine } from './maintenance-model';
import { NoteForm } from './note-form';
import { ReopenDialog } from './reopen-dialog';
import { CameraState, TicketStatusChip } from './ticket-status';

const DIALOGS = { assign: AssignDialog, finish: FinishDialog, edit: EditDialog, correctCost: CostDialog, reopen: ReopenDialog } as const;
const ICONS: Partial<Record<TicketAction, IconName>> = {
  assign: 'accountCheck',
  start: 'wrench',
  finish: 'checkCircle',
  reopen: 'refresh',
};

@Component({
  selector: 'app-ticket-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    CameraState,
    DueLabel,
    Icon,
    NoteForm,
    PageHeader,
    DayPipe,
    InstantPipe,
    MoneyPipe,
    ProblemBanner,
    TicketStatusChip,
    TimeLine,
  ],
  templateUrl: './ticket-page.html',
  styleUrl: './ticket-page.scss',
})
export class TicketPage {
  protected readonly api = inject(MaintenanceApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly title = inject(PageTitle);

  protected readonly beside = inject(ListDetail, { optional: true });

  readonly id = input.required<string>();

  protected readonly ticket = signal<TicketDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  protected readonly icons = ICONS;

  /** What comes next: give it to somebody, then begin, then record the repair. */
  protected readonly mainStep = computed<TicketAction | null>(() => {
    const ticket = this.ticket();
    if (!ticket) return null;
    if (ticket.status === 'reported' && this.may('assign')) return 'assign';
    return (['start', 'finish'] as const).find((a) => this.may(a)) ?? null;
  });
  protected readonly further = computed(() =>
    (['assign', 'finish', 'edit', 'correctCost', 'reopen', 'cancel'] as const).filter((a) => this.may(a) && a !== this.mainStep()),
  );
  protected readonly timeLine = computed(() => {
    this.language.current();
    return toTimeLine(this.ticket()?.history ?? [], (key, values) => this.transloco.translate(key, values));
  });
  protected readonly downtime = computed(() => {
    this.language.current();
    const minutes = this.ticket()?.downtimeMinutes ?? 0;
    return minutes ? durationText(minutes, (key, values) => this.transloco.translate(key, values)) : null;
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => {
        this.ticket.set(null);
        this.problem.set(null);
        void this.load();
      });
    });
  }

  protected may(action: TicketAction): boolean {
    return this.ticket()?.allowedActions.includes(action) ?? false;
  }

  protected async load(): Promise<void> {
    const id = this.id();
    try {
      const ticket = await firstValueFrom(this.api.get(id));
      // Another row may have been opened meanwhile.
      if (id !== this.id()) return;
      this.show(ticket);
      this.problem.set(null);
    } catch (error) {
      if (id === this.id()) this.problem.set(toProblem(error));
    }
  }

  /** The row beside it shows another state now. */
  protected showChanged(ticket: TicketDto): void {
    if (ticket.id === this.id()) this.show(ticket);
    this.beside?.changed();
  }

  protected async take(step: TicketAction): Promise<void> {
    const ticket = this.ticket();
    if (!ticket || this.busy()) return;
    this.busy.set(true);
    try {
      const changed = await this.run(ticket, step);
      if (changed) {
        this.showChanged(changed);
        this.notices.done(`maintenance.done.${step}`);
      } else {
        // Whoever turned back may have done so because the ticket had changed meanwhile.
        await this.load();
      }
    } catch (error) {
      this.notices.failed(error);
      await this.load();
      this.beside?.changed();
    } finally {
      this.busy.set(false);
    }
  }

  protected open(photo: TicketPhotoDto): Promise<void> {
    return this.download.save(this.api.photoUrl(this.id(), photo.id), photo.fileName);
  }

  private show(ticket: TicketDto): void {
    this.ticket.set(ticket);
    this.title.name(ticket.camera.name);
  }

  private async run(ticket: TicketDto, step: TicketAction): Promise<TicketDto | null> {
    switch (step) {
      case 'start':
        return firstValueFrom(this.api.act(ticket, 'start', { note: null }));
      case 'cancel':
        return this.withReason(ticket);
      case 'assign':
      case 'finish':
      case 'edit':
      case 'correctCost':
      case 'reopen':
        return this.ask(ticket, step);
      default:
        return null;
    }
  }

  private async ask(ticket: TicketDto, step: keyof typeof DIALOGS): Promise<TicketDto | null> {
    const ref = this.dialog.open<unknown, TicketDto, TicketDto | null>(DIALOGS[step], { data: ticket, width: '640px' });
    return (await firstValueFrom(ref.afterClosed())) ?? null;
  }

  private async withReason(ticket: TicketDto): Promise<TicketDto | null> {
    const reason = await this.dialogs.askReason({
      heading: this.transloco.translate('maintenance.ask.cancel', { name: ticket.camera.name }),
      action: this.transloco.translate('maintenance.verb.cancel'),
      dangerous: true,
    });
    return reason ? firstValueFrom(this.api.act(ticket, 'cancel', { reason })) : null;
  }
}
