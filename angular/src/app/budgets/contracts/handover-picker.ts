import { Component, inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { formatDay } from '../../core/i18n/vietnam-time';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../../ui/search-picker';
import { ContractsApi } from './contracts-api';

/** A handover of the camera register that no acceptance rests on yet: `<app-handover-picker formControlName="installation" [label]="…" />`. */
@Component({
  selector: 'app-handover-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../../ui/search-picker.html',
})
export class HandoverPicker extends SearchPicker {
  private readonly api = inject(ContractsApi);

  protected find(text: string): Observable<PickerOption[]> {
    return this.api.handovers(text).pipe(
      map(({ items }) =>
        items.map((i) => ({
          id: i.id,
          name: i.title,
          detail: [
            i.giverName,
            formatDay(i.day),
            this.say(i.cameras === 1 ? 'acceptances.cameras.one' : 'acceptances.cameras.other', { count: i.cameras }),
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      ),
    );
  }
}
