import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { map, Observable } from 'rxjs';
import { NamedDto, PartyKind } from '../core/api/models';
import { Language } from '../core/i18n/language';
import { ServerTexts } from '../core/i18n/server-texts';
import { Session } from '../core/session/session';
import { PICKER_PARTS, PickerOption, SearchPicker } from '../ui/search-picker';
import { PartiesApi } from './parties-api';
import { EDIT_PARTIES } from './parties-model';
import { PartyDialogs } from './party-dialog';

const MOST = 12;

/**
 * A household or unit of the register, found by its name:
 * `<app-party-picker formControlName="partyId" [label]="…" />`. The value is `{ id, name }` or null. With `canAdd` a new one
 * can be entered in a dialog, by whoever may.
 */
@Component({
  selector: 'app-party-picker',
  imports: [...PICKER_PARTS],
  templateUrl: '../ui/search-picker.html',
})
export class PartyPicker extends SearchPicker {
  private readonly api = inject(PartiesApi);
  private readonly texts = inject(ServerTexts);
  private readonly dialogs = inject(PartyDialogs);
  private readonly session = inject(Session);
  private readonly language = inject(Language);

  /** Narrows what is offered, as the list of `/api/parties` does: `{ hamletId: '…', kind: 'household' }`. */
  readonly query = input<Readonly<Record<string, string>>>({});
  /** A party that is not offered: one is not merged with itself. */
  readonly except = input<string | null>(null);
  readonly canAdd = input(false, { transform: booleanAttribute });

  protected override readonly making = computed(() => {
    this.language.current();
    return this.canAdd() && this.session.may(EDIT_PARTIES) ? this.say('parties.addHere') : null;
  });

  protected find(text: string): Observable<PickerOption[]> {
    const params = { ...this.query(), page: 1, pageSize: MOST, sort: 'name', ...(text ? { filter: text } : {}) };
    return this.api.list(params).pipe(
      map(({ items }) =>
        items
          .filter((party) => party.id !== this.except())
          .map((party) => ({
            id: party.id,
            name: party.fullName,
            detail: [this.kindOf(party.kind), party.hamlet?.name, party.address, party.maskedPhone].filter(Boolean).join(' · '),
          })),
      ),
    );
  }

  protected override make(typed: string): Promise<NamedDto | null> {
    return this.dialogs.add(typed, this.query()['hamletId'] ?? null);
  }

  /** Most are households: that word would only be repeated. */
  private kindOf(kind: PartyKind): string {
    return kind === 'household' ? '' : this.texts.enumText('PartyKind', kind);
  }
}
