import { Component, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { TranslocoPipe } from '@jsverse/transloco';

let count = 0;

/** An opinion that may be missing: `<app-yes-no [control]="form.controls.suitsTechnically" [label]="…" />`; null is "no opinion". */
@Component({
  selector: 'app-yes-no',
  imports: [ReactiveFormsModule, MatButtonToggle, MatButtonToggleGroup, TranslocoPipe],
  template: `
    <span [id]="id">{{ label() }}</span>
    <mat-button-toggle-group hideSingleSelectionIndicator [formControl]="control()" [attr.aria-labelledby]="id">
      <mat-button-toggle [value]="true">{{ 'surveys.opinion.yes' | transloco }}</mat-button-toggle>
      <mat-button-toggle [value]="false">{{ 'surveys.opinion.no' | transloco }}</mat-button-toggle>
      <mat-button-toggle [value]="null" [aria-label]="'surveys.opinion.none' | transloco">–</mat-button-toggle>
    </mat-button-toggle-group>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
    }
    span {
      flex: 1 1 140px;
    }
    mat-button-toggle {
      min-inline-size: 56px;
      text-align: center;
    }
  `,
})
export class YesNo {
  readonly control = input.required<FormControl<boolean | null>>();
  readonly label = input.required<string>();
  protected readonly id = `yes-no-${++count}`;
}
