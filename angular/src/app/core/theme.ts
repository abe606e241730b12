import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

export type ThemeChoice = 'system' | 'light' | 'dark';
const KEY = 'theme';

/** Light or dark by the person's choice; "system" follows the device. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<ThemeChoice>(stored());

  readonly choice = this.chosen.asReadonly();

  constructor() {
    this.apply();
  }

  choose(choice: ThemeChoice): void {
    localStorage.setItem(KEY, choice);
    this.chosen.set(choice);
    this.apply();
  }

  private apply(): void {
    if (this.chosen() === 'system') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = this.chosen();
  }
}

function stored(): ThemeChoice {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : 'system';
}
