import { Component, input } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { hamletChoices } from '../../cameras/hamlet-choices';
import { PartyKind } from '../../core/api/models';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { PartyPicker } from '../../parties/party-picker';
import { FieldErrors } from '../../ui/field-errors';
import { GiverControls, GiverWay } from './giver-form';

export const GIVER_KINDS: readonly PartyKind[] = [
  'household',
  'person',
  'agency',
  'unit',
  'enterprise',
  'organisation',
  'school',
  'religiousSite',
  'hamlet',
];

/** Who gives: somebody of the register, somebody whose name is typed, or somebody who did not say. */
@Component({
  selector: 'app-giver-fields',
  imports: [
    ReactiveFormsModule,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    TranslocoPipe,
    EnumTextPipe,
    FieldErrors,
    PartyPicker,
  ],
  template: `
    <ng-container [formGroup]="form()">
      <mat-radio-group formControlName="way" [attr.aria-label]="'gifts.giver.way' | transloco">
        @for (way of ways; track way) {
          <mat-radio-button [value]="way">{{ 'gifts.giver.ways.' + way | transloco }}</mat-radio-button>
        }
      </mat-radio-group>
      @if (form().controls.way.value === 'party') {
        <app-party-picker formControlName="party" required canAdd [label]="'gifts.giver.party' | transloco" />
      } @else {
        <div class="fields">
          @if (form().controls.way.value === 'typed') {
            <mat-form-field>
              <mat-label>{{ 'gifts.giver.name' | transloco }}</mat-label>
              <input matInput formControlName="name" maxlength="200" required autocomplete="off" />
              <mat-error><app-field-errors [of]="form().controls.name" /></mat-error>
            </mat-form-field>
          }
          <mat-form-field>
            <mat-label>{{ 'gifts.giver.kind' | transloco }}</mat-label>
            <mat-select formControlName="kind">
              @for (kind of kinds; track kind) {
                <mat-option [value]="kind">{{ kind | enumText: 'PartyKind' }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
          @if (form().controls.way.value === 'typed') {
            <mat-form-field>
              <mat-label>{{ 'gifts.giver.address' | transloco }}</mat-label>
              <input matInput formControlName="address" maxlength="300" autocomplete="off" />
              <mat-error><app-field-errors [of]="form().controls.address" /></mat-error>
            </mat-form-field>
          }
          <mat-form-field>
            <mat-label>{{ 'gifts.giver.hamlet' | transloco }}</mat-label>
            <mat-select formControlName="hamletId">
              <mat-option [value]="null">{{ 'gifts.giver.noHamlet' | transloco }}</mat-option>
              @for (hamlet of hamlets(); track hamlet.id) {
                <mat-option [value]="hamlet.id">{{ hamlet.name }}</mat-option>
              }
            </mat-select>
            <mat-hint>{{ 'gifts.giver.hamletHint' | transloco }}</mat-hint>
          </mat-form-field>
        </div>
      }
      @if (form().controls.way.value === 'nameless') {
        <p class="quiet">{{ 'gifts.giver.namelessHint' | transloco }}</p>
      } @else {
        <mat-checkbox formControlName="anonymousInPublic">{{ 'gifts.giver.anonymous' | transloco }}</mat-checkbox>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
    mat-radio-group {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
    }
  `,
})
export class GiverFields {
  readonly form = input.required<FormGroup<GiverControls>>();
  protected readonly hamlets = hamletChoices();
  protected readonly kinds = GIVER_KINDS;
  protected readonly ways: readonly GiverWay[] = ['party', 'typed', 'nameless'];
}
