import { inject } from '@angular/core';
import { NavigationError } from '@angular/router';
import { Connection } from '../http/connection';
import { Notices } from '../notices';

/** A page whose piece of the program did not come: without a network, or because the server has a newer program. */
export function tellMissingPage({ error }: NavigationError): void {
  const notices = inject(Notices);
  if (!/module script|dynamically imported module/i.test(String(error))) return;
  if (navigator.onLine && !inject(Connection).down()) {
    notices.offered('offline.pageOutdated', 'common.reload').subscribe(() => location.reload());
  } else {
    notices.told('offline.pageMissing');
  }
}
