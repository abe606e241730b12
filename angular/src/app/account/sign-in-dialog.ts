import { Component, inject, Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { Observable } from 'rxjs';
import { CurrentAccount } from '../core/session/current-account';
import { SignInForm } from './sign-in-form';

/** Signs the same person in again over a filled form, so that nothing typed is lost. */
@Component({
  selector: 'app-sign-in-dialog',
  imports: [MatDialogModule, MatButton, TranslocoPipe, SignInForm],
  template: `
    <h2 mat-dialog-title>{{ 'signIn.againHeading' | transloco }}</h2>
    <mat-dialog-content>
      <p class="lead">{{ 'signIn.againLead' | transloco: { name: account.fullName } }}</p>
      <app-sign-in-form [userName]="account.userName" (done)="ref.close(true)" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" (click)="ref.close(false)">{{ 'signIn.later' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    .lead {
      margin-bottom: 16px;
    }
  `,
})
export class SignInDialog {
  protected readonly account = inject<CurrentAccount>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<SignInDialog, boolean>>(MatDialogRef);
}

export function openSignInDialog(injector: Injector, account: CurrentAccount): Observable<boolean | undefined> {
  return injector
    .get(MatDialog)
    .open<
      SignInDialog,
      CurrentAccount,
      boolean
    >(SignInDialog, { data: account, disableClose: true, autoFocus: 'input[type=password]', width: '440px' })
    .afterClosed();
}
