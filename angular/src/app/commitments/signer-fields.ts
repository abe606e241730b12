import { Component, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommitmentDto, CommitmentSignerRole, ContactConsent } from '../core/api/models';
import { FieldErrors } from '../ui/field-errors';

/** Who signs, and what they say to the separate consent. */
export function signerForm(commitment: CommitmentDto): FormGroup<SignerControls> {
  const household = commitment.partyKind === 'household';
  return new FormGroup<SignerControls>({
    signerName: new FormControl(household ? commitment.fullName : (commitment.representative ?? ''), {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(200)],
    }),
    signerRole: new FormControl<CommitmentSignerRole>(household ? 'householdHead' : 'representative', { nonNullable: true }),
    // Never chosen beforehand: it is the signer's own word, and signing goes without.
    contactConsent: new FormControl<ContactConsent | null>(null),
  });
}

export interface SignerControls {
  signerName: FormControl<string>;
  signerRole: FormControl<CommitmentSignerRole>;
  contactConsent: FormControl<ContactConsent | null>;
}

/** The consent as it is sent: what was not answered was not asked for. */
export function signerOf(form: FormGroup<SignerControls>) {
  const { signerName, signerRole, contactConsent } = form.getRawValue();
  return { signerName: signerName.trim().normalize('NFC'), signerRole, contactConsent: contactConsent ?? ('notAsked' as const) };
}

@Component({
  selector: 'app-signer-fields',
  imports: [ReactiveFormsModule, MatError, MatFormField, MatInput, MatLabel, MatRadioButton, MatRadioGroup, TranslocoPipe, FieldErrors],
  template: `
    <ng-container [formGroup]="form()">
      <fieldset>
        <legend>{{ 'commitments.consent.legend' | transloco }}</legend>
        <p>{{ text() }}</p>
        <mat-radio-group formControlName="contactConsent" [attr.aria-label]="'commitments.consent.legend' | transloco">
          <mat-radio-button value="given">{{ 'commitments.consent.given' | transloco }}</mat-radio-button>
          <mat-radio-button value="refused">{{ 'commitments.consent.refused' | transloco }}</mat-radio-button>
        </mat-radio-group>
        <p class="quiet">{{ 'commitments.consent.hint' | transloco }}</p>
      </fieldset>
      <div class="fields">
        <mat-form-field>
          <mat-label>{{ 'commitments.sign.name' | transloco }}</mat-label>
          <input matInput formControlName="signerName" maxlength="200" required autocomplete="off" />
          <mat-error><app-field-errors [of]="form().controls.signerName" /></mat-error>
        </mat-form-field>
        <mat-radio-group class="roles" formControlName="signerRole" [attr.aria-label]="'commitments.sign.role' | transloco">
          <mat-radio-button value="householdHead">{{ 'commitments.sign.householdHead' | transloco }}</mat-radio-button>
          <mat-radio-button value="representative">{{ 'commitments.sign.representative' | transloco }}</mat-radio-button>
        </mat-radio-group>
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 24px;
      grid-template-columns: minmax(0, 1fr);
    }
    fieldset {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 16px;
      border: 1px solid var(--app-line);
      border-radius: var(--app-radius);
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    legend {
      padding-inline: 8px;
      font-weight: 600;
    }
    mat-radio-group {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
    }
  `,
})
export class SignerFields {
  readonly form = input.required<FormGroup<SignerControls>>();
  /** What the consent says. */
  readonly text = input.required<string>();
}
