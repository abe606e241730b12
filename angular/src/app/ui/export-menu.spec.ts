import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Download } from '../core/http/download';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { ExportMenu } from './export-menu';

describe('ExportMenu', () => {
  const save = vi.fn<Download['save']>(() => Promise.resolve());

  beforeEach(() => {
    save.mockClear();
    TestBed.configureTestingModule({
      providers: [provideTestTexts(), provideTestServerTexts(), { provide: Download, useValue: { save } }],
    });
  });

  it('asks for all that is filtered and sorted, not for the page that is shown', async () => {
    const menu = TestBed.createComponent(ExportMenu);
    menu.componentRef.setInput('url', '/api/hamlets/export');
    menu.componentRef.setInput('name', 'thon');
    menu.componentRef.setInput('query', { page: 3, pageSize: 50, sort: '-households', filter: 'đèo', includeClosed: 'true' });
    await menu.whenStable();
    (menu.nativeElement as HTMLElement).querySelector('button')!.click();
    await menu.whenStable();
    document.querySelectorAll<HTMLButtonElement>('[mat-menu-item]')[0].click();

    expect(save).toHaveBeenCalledExactlyOnceWith('/api/hamlets/export', 'thon.xlsx', {
      sort: '-households',
      filter: 'đèo',
      includeClosed: 'true',
      format: 'xlsx',
    });
  });
});
