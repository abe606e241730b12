import { Component, inject, input } from '@angular/core';
import { map, Observable } from 'rxjs';
import { ServerTexts } from '../core/i18n/server-texts';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../ui/search-picker';
import { RoutesApi } from './routes-api';

/** A road or alley, found by its name: `<app-route-picker formControlName="routeId" [label]="…" />`. The value is `{ id, name }` or null. */
@Component({
  selector: 'app-route-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../ui/search-picker.html',
})
export class RoutePicker extends SearchPicker {
  private readonly api = inject(RoutesApi);
  private readonly texts = inject(ServerTexts);

  /** Narrows what is offered, as the list of `/api/routes` does. */
  readonly query = input<Readonly<Record<string, string>>>({});

  protected find(text: string): Observable<PickerOption[]> {
    const params = { ...this.query(), page: 1, pageSize: 12, sort: 'name', ...(text ? { filter: text } : {}) };
    return this.api.list(params).pipe(
      map(({ items }) =>
        items.map((route) => ({
          id: route.id,
          name: route.name,
          detail: [this.texts.enumText('RouteKind', route.kind), route.hamlet?.name].filter(Boolean).join(' · '),
        })),
      ),
    );
  }
}
