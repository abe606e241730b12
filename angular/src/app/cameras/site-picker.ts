import { Component, inject, input } from '@angular/core';
import { map, Observable } from 'rxjs';
import { ServerTexts } from '../core/i18n/server-texts';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../ui/search-picker';
import { SitesApi } from './sites-api';

/** A place where a camera may be put up, found by its name: `<app-site-picker formControlName="siteId" [label]="…" />`. */
@Component({
  selector: 'app-site-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../ui/search-picker.html',
})
export class SitePicker extends SearchPicker {
  private readonly api = inject(SitesApi);
  private readonly texts = inject(ServerTexts);

  /** As the list of `/api/camera-sites` takes it; a camera is put up only where that was agreed. */
  readonly query = input<Readonly<Record<string, string | readonly string[]>>>({ status: ['agreed', 'installed'] });

  protected find(text: string): Observable<PickerOption[]> {
    const params = { ...this.query(), page: 1, pageSize: 12, sort: 'name', ...(text ? { filter: text } : {}) };
    return this.api.list(params).pipe(
      map(({ items }) =>
        items.map((site) => ({
          id: site.id,
          name: site.name,
          detail: [this.texts.enumText('SiteStatus', site.status), site.route?.name ?? site.hamlet?.name].filter(Boolean).join(' · '),
        })),
      ),
    );
  }
}
