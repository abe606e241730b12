import { Component, inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { formatMoney } from '../../ui/money';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../../ui/search-picker';
import { ContractsApi } from '../contracts/contracts-api';

/** A contract, found by number, subject or contractor: `<app-contract-picker formControlName="contract" [label]="…" />`. */
@Component({
  selector: 'app-contract-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../../ui/search-picker.html',
})
export class ContractPicker extends SearchPicker {
  private readonly api = inject(ContractsApi);

  protected find(text: string): Observable<PickerOption[]> {
    return this.api
      .list({ page: 1, pageSize: 12, sort: '-day', ...(text ? { filter: text } : {}) })
      .pipe(
        map(({ items }) =>
          items.map((c) => ({ id: c.id, name: `${c.number}: ${c.subject}`, detail: `${c.contractorName} · ${formatMoney(c.total)}` })),
        ),
      );
  }
}
