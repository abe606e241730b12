import { Component, inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../ui/search-picker';
import { PartiesApi } from './parties-api';

/** An account of an owner of cameras: `<app-owner-picker formControlName="userId" [label]="…" />`. */
@Component({
  selector: 'app-owner-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../ui/search-picker.html',
})
export class OwnerPicker extends SearchPicker {
  private readonly api = inject(PartiesApi);

  protected find(text: string): Observable<PickerOption[]> {
    return this.api
      .owners(text)
      .pipe(map((people) => people.map((p) => ({ id: p.id, name: p.fullName, detail: p.jobTitle ?? p.orgUnitName ?? undefined }))));
  }
}
