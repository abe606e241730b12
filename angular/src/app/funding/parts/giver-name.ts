import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EnumTextPipe } from '../../core/i18n/server-text-pipes';
import { GiverDto } from '../../core/api/models';

/** Who gave, and whether the public list names them. */
@Component({
  selector: 'app-giver-name',
  imports: [TranslocoPipe, EnumTextPipe],
  template: `
    {{ giver().name || ('gifts.giver.nameless' | transloco) }}
    @if (kind() && giver().kind !== 'household' && giver().kind !== 'person') {
      <span class="quiet">· {{ giver().kind | enumText: 'PartyKind' }}</span>
    }
    @if (giver().name && giver().anonymousInPublic) {
      <span class="quiet">· {{ 'gifts.giver.hidden' | transloco }}</span>
    }
  `,
  styles: ':host { overflow-wrap: anywhere; }',
})
export class GiverName {
  readonly giver = input.required<GiverDto>();
  readonly kind = input(true);
}
