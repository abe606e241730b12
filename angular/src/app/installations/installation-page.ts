import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { MatTab, MatTabContent, MatTabGroup } from '@angular/material/tabs';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { InstallationAction, InstallationDefectDto, InstallationDto, InstallationLineDto } from '../core/api/models';
import { Download } from '../core/http/download';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { Language } from '../core/i18n/language';
import { PageTitle } from '../core/i18n/page-title';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { ServerTexts } from '../core/i18n/server-texts';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { Dialogs } from '../ui/dialogs';
import { DueLabel } from '../ui/due-label';
import { Icon } from '../ui/icon';
import { IconName } from '../ui/icons';
import { PageHeader } from '../ui/page-header';
import { PdfView } from '../ui/pdf-view';
import { DayPipe, InstantPipe, MoneyPipe } from '../ui/pipes';
import { ProblemBanner } from '../ui/problem-banner';
import { StateChip } from '../ui/state-chip';
import { TimeLine } from '../ui/time-line';
import { HandOverDialog } from './hand-over-dialog';
import { InstallationStatusChip } from './installation-status';
import { InstallationsApi } from './installations-api';
import { RESULT_LOOKS, SIDES, toTimeLine } from './installations-model';
import { MendDialog } from './mend-dialog';
import { PutUpDialog } from './put-up-dialog';

type Step = Exclude<InstallationAction, 'mendDefect'>;
const ICONS: Record<Step, IconName> = { edit: 'edit', putUpCamera: 'cctv', inspect: 'check', reopen: 'refresh', handOver: 'handshake' };

@Component({
  selector: 'app-installation-page',
  imports: [
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MatTab,
    MatTabContent,
    MatTabGroup,
    RouterLink,
    TranslocoPipe,
    EnumTextPipe,
    BusyButton,
    DueLabel,
    Icon,
    InstallationStatusChip,
    PageHeader,
    PdfView,
    DayPipe,
    InstantPipe,
    MoneyPipe,
    ProblemBanner,
    StateChip,
    TimeLine,
  ],
  templateUrl: './installation-page.html',
  styleUrl: './installation-page.scss',
})
export class InstallationPage {
  protected readonly api = inject(InstallationsApi);
  private readonly dialog = inject(MatDialog);
  private readonly dialogs = inject(Dialogs);
  private readonly download = inject(Download);
  private readonly notices = inject(Notices);
  private readonly texts = inject(ServerTexts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly title = inject(PageTitle);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly installation = signal<InstallationDto | null>(null);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly busy = signal(false);
  protected readonly tab = signal(0);
  protected readonly icons = ICONS;
  protected readonly resultLooks = RESULT_LOOKS;

  /** What comes next: fill the gaps, conclude the inspection, hand over. */
  protected readonly mainStep = computed<Step | null>(() => {
    const installation = this.installation();
    if (!installation) return null;
    if (this.may('edit') && installation.gaps.length) return 'edit';
    return (
      (['handOver', 'inspect'] as const).find((a) => this.may(a)) ??
      (this.may('reopen') && installation.conclusion === 'failed' ? 'reopen' : null)
    );
  });
  protected readonly further = computed(() =>
    (['edit', 'putUpCamera', 'inspect', 'reopen'] as const).filter((a) => this.may(a) && a !== this.mainStep()),
  );
  protected readonly sides = computed(() =>
    SIDES.map((side) => ({ side, members: this.installation()?.members.filter((m) => m.side === side) ?? [] })).filter(
      (s) => s.members.length,
    ),
  );
  protected readonly timeLine = computed(() => {
    this.language.current();
    return toTimeLine(
      this.installation()?.history ?? [],
      (key, values) => this.transloco.translate(key, values),
      (conclusion) => this.texts.enumText('InstallationConclusion', conclusion),
    );
  });

  constructor() {
    effect(() => {
      this.id();
      untracked(() => {
        this.installation.set(null);
        void this.load();
      });
    });
  }

  protected may(action: InstallationAction): boolean {
    return this.installation()?.allowedActions.includes(action) ?? false;
  }

  protected result(result: string): string {
    return this.texts.enumText('InstallationCheckResult', result);
  }

  protected async load(): Promise<void> {
    try {
      this.show(await firstValueFrom(this.api.get(this.id())));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected async take(step: Step): Promise<void> {
    const installation = this.installation();
    if (!installation) return;
    if (step === 'edit') {
      await this.router.navigate(['/nghiem-thu', installation.id, 'sua']);
      return;
    }
    await this.change(() => this.run(installation, step), `installations.done.${step}`);
  }

  protected mend(defect: InstallationDefectDto): Promise<void> {
    const installation = this.installation()!;
    return this.change(() => this.ask(MendDialog, { installation, defect }), 'installations.done.mendDefect');
  }

  protected async removeCamera(line: InstallationLineDto): Promise<void> {
    const installation = this.installation()!;
    const reason = await this.dialogs.askReason({
      heading: this.transloco.translate('installations.ask.removeCamera', { name: line.device }),
      sentence: this.transloco.translate('installations.ask.removeCameraSentence'),
      action: this.transloco.translate('installations.removeCamera'),
      dangerous: true,
    });
    if (!reason) return;
    await this.change(
      () => firstValueFrom(this.api.act(installation, `lines/${line.id}/remove-camera`, { reason })),
      'installations.done.removeCamera',
    );
  }

  protected word(): Promise<void> {
    return this.download.save(this.api.minutesUrl(this.id(), 'docx'), 'bien-ban-nghiem-thu.docx');
  }

  private async change(run: () => Promise<InstallationDto | null>, done: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const changed = await run();
      if (changed) {
        this.show(changed);
        this.notices.done(done);
      } else {
        // Whoever turned back may have done so because it had changed meanwhile.
        await this.load();
      }
    } catch (error) {
      this.notices.failed(error);
      await this.load();
    } finally {
      this.busy.set(false);
    }
  }

  private show(installation: InstallationDto): void {
    this.installation.set(installation);
    this.title.name(installation.title);
  }

  private async run(installation: InstallationDto, step: Step): Promise<InstallationDto | null> {
    switch (step) {
      case 'putUpCamera':
        return this.ask(PutUpDialog, installation);
      case 'handOver':
        return this.ask(HandOverDialog, installation);
      case 'inspect':
        return this.inspect(installation);
      case 'reopen':
        return this.reopen(installation);
      default:
        return null;
    }
  }

  private async ask<D>(dialog: new () => unknown, data: D): Promise<InstallationDto | null> {
    const ref = this.dialog.open<unknown, D, InstallationDto | null>(dialog, { data, width: '640px' });
    return (await firstValueFrom(ref.afterClosed())) ?? null;
  }

  private async inspect(installation: InstallationDto): Promise<InstallationDto | null> {
    const heading = this.transloco.translate('installations.ask.inspect', { name: installation.title });
    const failed = this.transloco.translate('installations.verb.failed');
    const sentence = this.transloco.translate(
      installation.gaps.length ? 'installations.ask.inspectGaps' : 'installations.ask.inspectSentence',
      {
        count: installation.gaps.length,
      },
    );
    // With something missing it cannot pass; the page lists what.
    const passed = installation.gaps.length
      ? (await this.dialogs.confirm({ heading, sentence, action: failed, dangerous: true })) && 'other'
      : await this.dialogs.choose({ heading, sentence, action: this.transloco.translate('installations.verb.passed'), other: failed });
    return passed ? firstValueFrom(this.api.act(installation, 'inspect', { passed: passed === 'action', note: null })) : null;
  }

  private async reopen(installation: InstallationDto): Promise<InstallationDto | null> {
    const reason = await this.dialogs.askReason({
      heading: this.transloco.translate('installations.ask.reopen', { name: installation.title }),
      action: this.transloco.translate('installations.verb.reopen'),
    });
    return reason ? firstValueFrom(this.api.act(installation, 'reopen', { reason })) : null;
  }
}
