import { Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NamedDto, PartyDto } from '../core/api/models';
import { BusyButton } from '../ui/busy-button';
import { formSaving } from '../ui/form-saving';
import { ProblemBanner } from '../ui/problem-banner';
import { OwnerPicker } from './owner-picker';
import { PartiesApi } from './parties-api';

/** With which account a party sees its own cameras. */
@Component({
  selector: 'app-account-dialog',
  imports: [ReactiveFormsModule, MatButton, MatDialogModule, TranslocoPipe, BusyButton, OwnerPicker, ProblemBanner],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <h2 mat-dialog-title>{{ 'parties.account.of' | transloco: { name: party.fullName } }}</h2>
      <mat-dialog-content>
        <div class="stack">
          <app-problem-banner [problem]="saving.problem()" />
          <p>{{ 'parties.account.sentence' | transloco }}</p>
          <app-owner-picker
            formControlName="userId"
            [label]="'parties.account.user' | transloco"
            [hint]="'parties.account.hint' | transloco"
          />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
        <app-busy-button type="submit" icon="save" [busy]="saving.busy()">{{ 'parties.save' | transloco }}</app-busy-button>
      </mat-dialog-actions>
    </form>
  `,
})
export class AccountDialog {
  private readonly api = inject(PartiesApi);
  private readonly ref = inject<MatDialogRef<AccountDialog, PartyDto>>(MatDialogRef);
  protected party = inject<PartyDto>(MAT_DIALOG_DATA);
  protected readonly saving = formSaving();
  protected readonly form = new FormGroup({ userId: new FormControl<NamedDto | null>(this.party.account) });

  protected async save(): Promise<void> {
    const send = () => this.api.openTo(this.party, this.form.getRawValue().userId?.id ?? null);
    const saved = await this.saving.run(this.form, send, async () => (this.party = await firstValueFrom(this.api.get(this.party.id))));
    if (saved) this.ref.close(saved);
  }
}
