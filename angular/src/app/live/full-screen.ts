import { signal } from '@angular/core';

/** Fills the screen with a part of the page; where browsers do not let it (iPhones), at least the window. */
export class FullScreen {
  readonly on = signal(false);

  constructor(private readonly page: Document) {}

  async enter(element: HTMLElement): Promise<void> {
    this.on.set(true);
    await element.requestFullscreen?.().catch(() => undefined);
  }

  async leave(): Promise<void> {
    this.on.set(false);
    if (this.page.fullscreenElement) await this.page.exitFullscreen();
  }

  /** The browser has entered or left it by itself. */
  changed(): void {
    this.on.set(this.page.fullscreenElement !== null);
  }
}

/** Whether a key belongs to the page: nobody is typing, and it is no shortcut of the browser. */
export function isForThePage(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return (
    !event.ctrlKey &&
    !event.altKey &&
    !event.metaKey &&
    !target.closest('input, textarea, select, [role=combobox], [role=listbox], [role=dialog], [role=menu]')
  );
}
