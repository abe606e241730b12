import { Component, inject, Injectable } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NamedDto } from '../core/api/models';
import { PartyForm } from './party-form';

interface NewParty {
  name: string;
  hamletId: string | null;
}

@Component({
  selector: 'app-party-dialog',
  imports: [MatDialogModule, TranslocoPipe, PartyForm],
  template: `
    <h2 mat-dialog-title>{{ 'parties.new' | transloco }}</h2>
    <mat-dialog-content>
      <app-party-form
        [name]="asked.name"
        [hamletId]="asked.hamletId"
        (saved)="close($event)"
        (meant)="close($event)"
        (cancelled)="ref.close()"
      />
    </mat-dialog-content>
  `,
})
export class PartyDialog {
  protected readonly asked = inject<NewParty>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<PartyDialog, NamedDto>>(MatDialogRef);

  protected close({ id, fullName }: { id: string; fullName: string }): void {
    this.ref.close({ id, name: fullName });
  }
}

/** Adds a household or unit without leaving the form that needs it. */
@Injectable({ providedIn: 'root' })
export class PartyDialogs {
  private readonly dialog = inject(MatDialog);

  /** The new one, or the one that was there already; null when the person turned back. */
  async add(name: string, hamletId: string | null = null): Promise<NamedDto | null> {
    const ref = this.dialog.open<PartyDialog, NewParty, NamedDto>(PartyDialog, { data: { name, hamletId }, width: '720px' });
    return (await firstValueFrom(ref.afterClosed())) ?? null;
  }
}
