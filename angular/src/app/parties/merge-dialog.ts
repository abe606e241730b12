import { Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NamedDto, PartyDto } from '../core/api/models';
import { toProblem } from '../core/http/problem-details';
import { EnumTextPipe } from '../core/i18n/server-text-pipes';
import { BusyButton } from '../ui/busy-button';
import { formSaving } from '../ui/form-saving';
import { Icon } from '../ui/icon';
import { ProblemBanner } from '../ui/problem-banner';
import { PartiesApi } from './parties-api';
import { PartyPicker } from './party-picker';

/** A party was entered twice: shows both beside each other and asks which name stays. */
@Component({
  selector: 'app-merge-dialog',
  imports: [ReactiveFormsModule, MatButton, MatDialogModule, TranslocoPipe, EnumTextPipe, BusyButton, Icon, PartyPicker, ProblemBanner],
  templateUrl: './merge-dialog.html',
  styles: `
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
      gap: 16px;
    }
    section {
      padding: 16px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      overflow-wrap: anywhere;
    }
    section.stays {
      border-color: var(--mat-sys-primary);
      box-shadow: inset 0 0 0 1px var(--mat-sys-primary);
    }
    dl {
      display: grid;
      gap: 8px;
      margin-top: 8px;
    }
    dt {
      font-size: 0.8125rem;
      color: var(--app-ink-quiet);
    }
  `,
})
export class MergeDialog {
  private readonly api = inject(PartiesApi);
  private readonly ref = inject<MatDialogRef<MergeDialog, PartyDto>>(MatDialogRef);

  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({ intoId: new FormControl<NamedDto | null>(null, [Validators.required]) });
  private readonly first = signal(inject<PartyDto>(MAT_DIALOG_DATA));
  private readonly second = signal<PartyDto | null>(null);
  private readonly turned = signal(false);
  protected readonly asked = computed(() => this.first().fullName);
  protected readonly firstId = this.first().id;
  /** The one that goes and the one that stays. */
  protected readonly pair = computed(() => {
    const [first, second] = [this.first(), this.second()];
    if (!second) return null;
    return this.turned() ? { goes: second, stays: first } : { goes: first, stays: second };
  });

  protected async chosen(other: NamedDto | null): Promise<void> {
    this.second.set(null);
    this.saving.problem.set(null);
    if (!other) return;
    try {
      this.second.set(await firstValueFrom(this.api.get(other.id)));
    } catch (error) {
      this.saving.problem.set(toProblem(error));
    }
  }

  protected turn(): void {
    this.turned.update((turned) => !turned);
  }

  protected async merge(): Promise<void> {
    const pair = this.pair();
    const send = () => this.api.merge(pair!.goes, pair!.stays.id);
    const kept = await this.saving.run(this.form, send, () => this.renew());
    if (kept) this.ref.close(kept);
  }

  private async renew(): Promise<void> {
    this.first.set(await firstValueFrom(this.api.get(this.firstId)));
    this.second.set(await firstValueFrom(this.api.get(this.second()!.id)));
  }
}
