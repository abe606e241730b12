import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DEFAULT_OPTIONS, MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { describe, expect, it, vi } from 'vitest';
import { dialogDefaults } from './dialog-defaults';

@Component({ template: `<button type="button">Đóng</button>` })
class Question {}

@Component({
  imports: [MatMenuModule],
  template: `
    <button type="button" id="opener" [matMenuTriggerFor]="menu">Thao tác khác</button>
    <mat-menu #menu="matMenu"><button mat-menu-item type="button" (click)="ask()">Hỏi</button></mat-menu>
    <button type="button" id="plain" (click)="ask()">Hỏi ngay</button>
  `,
})
class Page {
  private readonly dialog = inject(MatDialog);

  protected ask(): void {
    this.dialog.open(Question);
  }
}

describe('dialogDefaults', () => {
  async function focusAfterClosing(open: (page: HTMLElement) => Promise<void>): Promise<string | undefined> {
    TestBed.configureTestingModule({ providers: [{ provide: MAT_DIALOG_DEFAULT_OPTIONS, useValue: dialogDefaults }] });
    const fixture = TestBed.createComponent(Page);
    const page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    await open(page);
    await vi.waitFor(() => expect(document.activeElement?.closest('mat-dialog-container')).toBeTruthy());
    TestBed.inject(MatDialog).closeAll();
    await vi.waitFor(() => expect(document.querySelector('mat-dialog-container')).toBeNull());
    return document.activeElement?.id;
  }

  function press(button: HTMLElement | null): void {
    button?.focus();
    button?.click();
  }

  it('gives the focus back to the button of the menu whose item opened the dialog', async () => {
    const id = await focusAfterClosing(async (page) => {
      press(page.querySelector('#opener'));
      await new Promise(requestAnimationFrame);
      press(document.querySelector<HTMLElement>('[mat-menu-item]'));
    });
    expect(id).toBe('opener');
  });

  it('gives the focus back to a plain button', async () => {
    expect(await focusAfterClosing(async (page) => press(page.querySelector('#plain')))).toBe('plain');
  });
});
