import { HttpClient } from '@angular/common/http';
import { inject, Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { catchError, map, of } from 'rxjs';
import { HamletDto, NamedDto } from '../core/api/models';
import { ServerTexts } from '../core/i18n/server-texts';
import { Page } from '../ui/list-state';

/** The hamlets there are now, as "Thôn Đông", for filters and forms; those of the person whom hamlets limit. Call in an injection context. */
export function hamletChoices(): Signal<readonly NamedDto[]> {
  const texts = inject(ServerTexts);
  const asked = inject(HttpClient).get<Page<HamletDto>>('/api/hamlets', { params: { pageSize: 200, sort: 'name' } });
  return toSignal(
    asked.pipe(
      map(({ items }) => items.filter((h) => !h.validTo).map((h) => ({ id: h.id, name: hamletName(h, texts) }))),
      catchError(() => of<NamedDto[]>([])),
    ),
    { initialValue: [] },
  );
}

function hamletName(hamlet: HamletDto, texts: ServerTexts): string {
  return `${texts.enumText('HamletKind', hamlet.kind)} ${hamlet.name}`;
}
