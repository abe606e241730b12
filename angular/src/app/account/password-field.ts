import { Component, input, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldErrors } from '../ui/field-errors';
import { Icon } from '../ui/icon';

/** A password that can be shown while typing. */
@Component({
  selector: 'app-password-field',
  imports: [
    ReactiveFormsModule,
    MatFormField,
    MatLabel,
    MatInput,
    MatHint,
    MatError,
    MatSuffix,
    MatButton,
    TranslocoPipe,
    FieldErrors,
    Icon,
  ],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        maxlength="128"
        autocapitalize="none"
        spellcheck="false"
        required
        [type]="shown() ? 'text' : 'password'"
        [attr.autocomplete]="autocomplete()"
        [formControl]="control()"
      />
      <button matButton matSuffix class="show" type="button" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">
        <app-icon [name]="shown() ? 'eyeOff' : 'eye'" />{{ (shown() ? 'account.hide' : 'account.show') | transloco }}
      </button>
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      <mat-error><app-field-errors [of]="control()" /></mat-error>
    </mat-form-field>
  `,
  styles: `
    .show {
      margin-inline-end: 4px;
      white-space: nowrap;
    }
    @media (max-width: 599.98px) {
      .show app-icon {
        display: none;
      }
    }
  `,
})
export class PasswordField {
  readonly label = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  readonly hint = input('');
  protected readonly shown = signal(false);
}
