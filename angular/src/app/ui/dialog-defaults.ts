import { MatDialogConfig } from '@angular/material/dialog';

/**
 * A dialog gives the focus back to what had it. An item of a menu is gone by then: the button that opened the menu takes
 * its place.
 */
export const dialogDefaults: MatDialogConfig = {
  ...new MatDialogConfig(),
  get restoreFocus(): boolean | HTMLElement {
    const menu = document.activeElement?.closest('[role="menu"]');
    const opener = menu && document.querySelector<HTMLElement>(`[aria-controls="${menu.id}"]`);
    return opener ?? true;
  },
};
