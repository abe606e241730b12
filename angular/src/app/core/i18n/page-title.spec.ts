import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, RouterStateSnapshot } from '@angular/router';
import { beforeEach, describe, expect, it } from 'vitest';
import { provideTestTexts } from '../../testing/texts';
import { Language } from './language';
import { PageTitle } from './page-title';

describe('PageTitle', () => {
  let title: PageTitle;
  const at = (url: string, key?: string) =>
    title.updateTitle({ url, root: { title: key, children: [] } } as unknown as RouterStateSnapshot);
  const shown = () => TestBed.inject(Title).getTitle();

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideRouter([])] });
    title = TestBed.inject(PageTitle);
    title.buildTitle = (state) => (state.root as unknown as { title?: string }).title;
  });

  it('says the kind of page and the programme, in the chosen language', async () => {
    at('/ke-hoach', 'nav.plans');
    expect(shown()).toMatch(/^Kế hoạch – /);

    TestBed.inject(Language).choose('en');
    await TestBed.tick();
    expect(shown()).toMatch(/^Plans – /);
  });

  it('says what the page is about until another page comes, also while only filters change', () => {
    at('/ke-hoach/1', 'nav.plans');
    title.name('01/KH-UBND');
    at('/ke-hoach/1?tab=history', 'nav.plans');
    expect(shown()).toMatch(/^01\/KH-UBND – /);

    at('/ke-hoach', 'nav.plans');
    expect(shown()).toMatch(/^Kế hoạch – /);
  });
});
