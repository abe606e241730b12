import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { BoardDto, BoardMemberDto } from '../core/api/models';
import { Clock } from '../core/clock';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { Session } from '../core/session/session';
import { DateInput } from '../ui/date-input';
import { EmptyState } from '../ui/empty-state';
import { ExportMenu } from '../ui/export-menu';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { DayPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { historyOf } from './board-history';
import { EndDialogs } from './end-dialog';
import { MemberDialog, MemberDialogData } from './member-dialog';
import { OrganisationApi } from './organisation-api';

@Component({
  selector: 'app-board-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    DateInput,
    EmptyState,
    ExportMenu,
    Icon,
    PageHeader,
    DayPipe,
    ProblemBanner,
    StateChip,
  ],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  private readonly api = inject(OrganisationApi);
  private readonly clock = inject(Clock);
  private readonly dialog = inject(MatDialog);
  private readonly ends = inject(EndDialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  private readonly transloco = inject(TranslocoService);

  /** From the address. */
  readonly id = input.required<string>();
  /** From the address too: the day whose members are shown; today without it. */
  readonly asOf = input<string>();

  protected readonly board = signal<BoardDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly day = new FormControl<string | null>(null);
  protected readonly today = this.clock.today();
  protected readonly history = computed(() => (this.board() ? historyOf(this.board()!) : []));
  /** However often somebody is listed. */
  protected readonly people = computed(() => new Set(this.board()?.members.map((m) => m.userId ?? m.id)).size);
  protected readonly sentences = {
    founded: 'organisation.boards.foundedSentence',
    joined: 'organisation.boards.joinedSentence',
    changed: 'organisation.boards.changedSentence',
    left: 'organisation.boards.leftSentence',
    dissolved: 'organisation.boards.dissolvedSentence',
  };
  protected readonly isToday = computed(() => this.board()?.asOf === this.today);
  protected readonly mayChange = computed(() => {
    const board = this.board();
    return !!board && !board.validTo && this.isToday() && this.session.may('CameraProgram.Boards.Manage');
  });

  constructor() {
    effect(() => {
      const [id, asOf] = [this.id(), this.asOf()];
      untracked(() => {
        if (this.board()?.id !== id) this.board.set(null);
        this.day.setValue(asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null, { emitEvent: false });
        void this.load();
      });
    });
    this.day.valueChanges.subscribe((asOf) => {
      if (this.day.valid) void this.router.navigate([], { queryParams: { asOf }, queryParamsHandling: 'merge' });
    });
  }

  protected async load(): Promise<void> {
    this.problem.set(null);
    try {
      const board = await firstValueFrom(this.api.board(this.id(), this.day.value));
      this.board.set(board);
      this.title.name(board.name);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async openMember(member: BoardMemberDto | null): Promise<void> {
    const board = this.board()!;
    const ref = this.dialog.open<MemberDialog, MemberDialogData, BoardDto | null>(MemberDialog, {
      data: { board, member },
      width: '760px',
      maxWidth: '95vw',
    });
    const saved = await firstValueFrom(ref.afterClosed());
    if (saved) this.changed(saved, member ? 'organisation.boards.dutiesChanged' : 'organisation.boards.appointed');
  }

  protected async release(member: BoardMemberDto): Promise<void> {
    const board = this.board()!;
    const saved = await this.ends.ask({
      heading: this.transloco.translate('organisation.boards.releaseOf', { name: member.personName }),
      sentence: this.transloco.translate('organisation.boards.releaseSentence'),
      action: this.transloco.translate('organisation.boards.release'),
      from: member.from,
      withReason: true,
      end: (input) => this.api.release(board, member.id, input),
    });
    if (saved) this.changed(saved, 'organisation.boards.released');
  }

  protected async dissolve(): Promise<void> {
    const board = this.board()!;
    const saved = await this.ends.ask({
      heading: this.transloco.translate('organisation.boards.dissolveOf', { name: board.name }),
      sentence: this.transloco.translate('organisation.boards.dissolveSentence'),
      action: this.transloco.translate('organisation.boards.dissolve'),
      from: board.validFrom,
      withReason: true,
      end: (input) => this.api.dissolve(board, input),
    });
    if (saved) this.changed(saved, 'organisation.boards.dissolved');
  }

  protected backToToday(): void {
    this.day.setValue(null);
  }

  private changed(board: BoardDto, key: string): void {
    this.board.set(board);
    this.notices.done(key);
  }
}
