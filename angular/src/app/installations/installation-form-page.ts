import { Component, inject, Injector, input, OnInit, runInInjectionContext, signal } from '@angular/core';
import { FormArray, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { GiverKind, InstallationDto, InstallationSide, SaveInstallationInput } from '../core/api/models';
import { ProblemDetails, toProblem } from '../core/http/problem-details';
import { newIdempotencyKey } from '../core/http/request-options';
import { fromLocalInput, toLocalInput } from '../core/i18n/local-input';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { Notices } from '../core/notices';
import { BusyButton } from '../ui/busy-button';
import { DateInput } from '../ui/date-input';
import { DateTimeInput } from '../ui/date-time-input';
import { applyProblem, FieldErrors, forgetServerErrors } from '../ui/field-errors';
import { DraftNotice, FormDraft, formDraft } from '../ui/form-draft';
import { Icon } from '../ui/icon';
import { MoneyInput } from '../ui/money-input';
import { PageHeader } from '../ui/page-header';
import { ProblemBanner } from '../ui/problem-banner';
import { checkRow, defectRow, installationForm, lineRow, memberRow, paperRow, textOf } from './installation-form';
import { InstallationsApi } from './installations-api';
import { CHECKS, CONFORMITIES, PAPERS, RESULTS, SIDES, toLines } from './installations-model';

/** All that is written down of an installation; cameras are put up on its own page. */
@Component({
  selector: 'app-installation-form-page',
  imports: [
    ReactiveFormsModule,
    MatButton,
    MatCheckbox,
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
    DateTimeInput,
    DraftNotice,
    FieldErrors,
    Icon,
    MoneyInput,
    PageHeader,
    ProblemBanner,
  ],
  templateUrl: './installation-form-page.html',
  styleUrl: './installation-form-page.scss',
})
export class InstallationFormPage implements OnInit {
  private readonly api = inject(InstallationsApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly transloco = inject(TranslocoService);
  private readonly key = newIdempotencyKey();

  /** Empty for a new one. */
  readonly id = input<string>();

  protected readonly giverKinds: readonly GiverKind[] = ['contractor', 'donor'];
  protected readonly sides = SIDES;
  protected readonly results = RESULTS;
  protected readonly checkKinds = CHECKS;
  protected readonly conformities = CONFORMITIES;
  protected readonly saving = signal(false);
  protected readonly problem = signal<ProblemDetails | null>(null);
  protected readonly installation = signal<InstallationDto | null>(null);
  protected readonly ready = signal(false);
  protected readonly form = installationForm();
  protected draft: FormDraft | null = null;

  ngOnInit(): void {
    void this.load();
  }

  protected async load(): Promise<void> {
    try {
      const id = this.id();
      if (id) this.fill(await firstValueFrom(this.api.get(id)));
      else this.start();
      this.draft = runInInjectionContext(this.injector, () =>
        formDraft(
          `installations.${id ?? 'new'}`,
          this.form,
          (value) => this.makeRows(value as Record<string, unknown[]>),
          [],
          `${this.installation()?.version ?? ''}`,
        ),
      );
      this.problem.set(null);
      this.ready.set(true);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  protected addMember(side: InstallationSide): void {
    this.form.controls.members.push(memberRow({ side, signs: side !== 'supervisor' }));
    this.form.markAsDirty();
  }

  protected addLine(): void {
    this.form.controls.lines.push(lineRow());
    this.form.markAsDirty();
  }

  protected addDefect(): void {
    this.form.controls.defects.push(defectRow());
    this.form.markAsDirty();
  }

  protected remove(rows: FormArray, index: number): void {
    rows.removeAt(index);
    this.form.markAsDirty();
  }

  protected differs(line: FormGroup): boolean {
    const { contractQuantity, actualQuantity } = line.getRawValue() as { contractQuantity: number; actualQuantity: number };
    return contractQuantity !== actualQuantity;
  }

  protected async save(): Promise<void> {
    forgetServerErrors(this.form);
    this.form.markAllAsTouched();
    if (this.saving()) return;
    if (this.form.invalid) {
      this.notices.done('installations.form.invalid');
      return;
    }
    this.saving.set(true);
    this.problem.set(null);
    try {
      const known = this.installation();
      const saved = await firstValueFrom(known ? this.api.update(known, this.value()) : this.api.create(this.value(), this.key));
      this.draft?.clear();
      this.notices.done('installations.done.save');
      await this.router.navigate(['/nghiem-thu', saved.id], { replaceUrl: true });
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(applyProblem(this.form, problem.status === 412 ? await this.renewed(problem) : problem));
    } finally {
      this.saving.set(false);
    }
  }

  private start(): void {
    const { members, checks, papers } = this.form.controls;
    SIDES.slice(0, 2).forEach((side) => members.push(memberRow({ side, signs: true })));
    CHECKS.forEach((kind) => checks.push(checkRow({ kind })));
    PAPERS.forEach((kind) => papers.push(paperRow({ kind })));
  }

  private fill(installation: InstallationDto): void {
    this.installation.set(installation);
    const { members, lines, checks, papers, defects } = this.form.controls;
    [members, lines, checks, papers, defects].forEach((rows: FormArray) => rows.clear());
    installation.members.forEach((m) => members.push(memberRow(m)));
    installation.lines.forEach((l) => lines.push(lineRow(l)));
    installation.checks.forEach((c) => checks.push(checkRow(c)));
    installation.papers.forEach((p) => papers.push(paperRow(p)));
    installation.defects.forEach((d) => defects.push(defectRow(d)));
    this.form.patchValue({
      title: installation.title,
      bases: installation.bases.join('\n'),
      contractNumber: installation.contractNumber ?? '',
      contractDay: installation.contractDay,
      giverKind: installation.giverKind,
      giverName: installation.giverName ?? '',
      receiverName: installation.receiverName ?? '',
      place: installation.place ?? '',
      startedAt: toLocalInput(installation.startedAt),
      endedAt: toLocalInput(installation.endedAt),
      value: installation.value || null,
      note: installation.note ?? '',
    });
  }

  /** A draft fills rows that are there. */
  private makeRows(value: Record<string, unknown[]>): void {
    const { members, lines, defects } = this.form.controls;
    const grow = (rows: FormArray, wanted: number, row: () => FormGroup) => {
      while (rows.length < wanted) rows.push(row());
      while (rows.length > wanted) rows.removeAt(rows.length - 1);
    };
    grow(members, value['members']?.length ?? 0, memberRow);
    grow(lines, value['lines']?.length ?? 0, lineRow);
    grow(defects, value['defects']?.length ?? 0, defectRow);
  }

  /** What was typed stays, and can be saved over what somebody else has just changed. */
  private async renewed(problem: ProblemDetails): Promise<ProblemDetails> {
    try {
      this.installation.set(await firstValueFrom(this.api.get(this.installation()!.id)));
      return { ...problem, detail: this.transloco.translate('installations.stale') };
    } catch {
      return problem;
    }
  }

  private value(): SaveInstallationInput {
    const value = this.form.getRawValue();
    return {
      title: value.title.trim().normalize('NFC'),
      bases: toLines(value.bases),
      contractNumber: textOf(value.contractNumber),
      contractDay: value.contractDay,
      giverKind: value.giverKind,
      giverName: textOf(value.giverName),
      receiverName: textOf(value.receiverName),
      members: value.members.map((m) => ({
        ...m,
        name: m.name.trim().normalize('NFC'),
        title: textOf(m.title),
        organisation: textOf(m.organisation),
      })),
      place: textOf(value.place),
      startedAt: fromLocalInput(value.startedAt),
      endedAt: fromLocalInput(value.endedAt),
      lines: value.lines.map(({ cameraId: _, ...l }) => ({
        ...l,
        device: l.device.trim().normalize('NFC'),
        unit: l.unit.trim().normalize('NFC'),
        model: textOf(l.model),
        serial: textOf(l.serial),
        mac: textOf(l.mac),
        differenceReason: textOf(l.differenceReason),
        location: textOf(l.location),
        condition: textOf(l.condition),
        conformityReference: textOf(l.conformityReference),
      })),
      checks: value.checks.map((c) => ({ ...c, note: textOf(c.note) })),
      papers: value.papers.map((p) => ({ ...p, note: textOf(p.note) })),
      defects: value.defects.map((d) => ({ ...d, description: d.description.trim().normalize('NFC'), deadline: d.deadline! })),
      value: value.value ?? 0,
      note: textOf(value.note),
    };
  }
}
