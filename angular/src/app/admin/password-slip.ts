import { Component, inject, Injectable } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Notices } from '../core/notices';
import { Icon } from '../ui/icon';

export interface Slip {
  fullName: string;
  userName: string;
  password: string;
}

/** Shows a given password once, to be handed over; it is stored nowhere. */
@Component({
  selector: 'app-password-slip-dialog',
  imports: [MatDialogModule, MatButton, TranslocoPipe, Icon],
  template: `
    <h2 mat-dialog-title>{{ 'admin.slip.heading' | transloco: { name: slip.fullName } }}</h2>
    <mat-dialog-content>
      <div class="stack">
        <p>{{ 'admin.slip.lead' | transloco }}</p>
        <dl>
          <dt>{{ 'signIn.userName' | transloco }}</dt>
          <dd>{{ slip.userName }}</dd>
          <dt>{{ 'admin.users.password' | transloco }}</dt>
          <dd class="password">{{ slip.password }}</dd>
        </dl>
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      @if (canCopy) {
        <button matButton type="button" (click)="copy()"><app-icon name="copy" />{{ 'admin.slip.copy' | transloco }}</button>
      }
      <button matButton="filled" type="button" mat-dialog-close>{{ 'admin.slip.done' | transloco }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 8px 24px;
      padding: 16px;
      border-radius: var(--app-radius);
      background: var(--app-neutral-ground);
    }
    dt {
      color: var(--app-ink-quiet);
    }
    dd {
      overflow-wrap: anywhere;
      font-weight: 500;
    }
    .password {
      font-family: ui-monospace, Consolas, monospace;
      user-select: all;
    }
  `,
})
export class PasswordSlipDialog {
  protected readonly slip = inject<Slip>(MAT_DIALOG_DATA);
  private readonly notices = inject(Notices);
  // Only on HTTPS and localhost.
  protected readonly canCopy = typeof navigator.clipboard?.writeText === 'function';

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(`${this.slip.userName}\n${this.slip.password}`);
    this.notices.done('admin.slip.copied');
  }
}

@Injectable({ providedIn: 'root' })
export class PasswordSlips {
  private readonly dialog = inject(MatDialog);

  async show(slip: Slip): Promise<void> {
    const ref = this.dialog.open<PasswordSlipDialog, Slip>(PasswordSlipDialog, { data: slip, width: '480px', disableClose: true });
    await firstValueFrom(ref.afterClosed(), { defaultValue: undefined });
  }
}
