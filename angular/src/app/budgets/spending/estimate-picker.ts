import { booleanAttribute, Component, inject, input } from '@angular/core';
import { map, Observable } from 'rxjs';
import { formatMoney } from '../../ui/money';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../../ui/search-picker';
import { SpendingApi } from './spending-api';

/** An approved estimate, found by its title: `<app-estimate-picker formControlName="estimate" [label]="…" />`. The value is `{ id, name }` or null. */
@Component({
  selector: 'app-estimate-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../../ui/search-picker.html',
})
export class EstimatePicker extends SearchPicker {
  private readonly api = inject(SpendingApi);

  /** Only those of which no settlement was drawn up yet. */
  readonly unsettled = input(false, { transform: booleanAttribute });

  protected find(text: string): Observable<PickerOption[]> {
    return this.api.approvedEstimates(text, this.unsettled()).pipe(
      map(({ items }) =>
        items.map((e) => ({
          id: e.id,
          name: e.title,
          detail: [e.year, e.approvalNumber, formatMoney(e.total)].filter(Boolean).join(' · '),
        })),
      ),
    );
  }
}
