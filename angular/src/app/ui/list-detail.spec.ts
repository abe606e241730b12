import { BreakpointObserver } from '@angular/cdk/layout';
import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject, input } from '@angular/core';
import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { BehaviorSubject, of } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { provideTestTexts } from '../testing/texts';
import { DataList } from './data-list';
import { Column } from './data-list-parts';
import { ListDetail } from './list-detail';
import { ListQuery, listState } from './list-state';
import { PageHeader } from './page-header';

interface Row {
  id: string;
  title: string;
}

let asked: ListQuery[] = [];

@Component({
  imports: [DataList, ListDetail],
  template: `
    <app-list-detail #beside home="/viec" heading="Việc" (refresh)="rows.reload()">
      <app-data-list
        [list]="rows"
        [columns]="columns"
        [rowLink]="link"
        [selectedId]="beside.openId()"
        caption="Việc"
        emptySentence="Không"
      />
    </app-list-detail>
  `,
})
class Tasks {
  readonly rows = listState<Row>({
    load: (query) => {
      asked.push(query);
      return of({ items: ['a', 'b', 'c'].map((id) => ({ id, title: `việc ${id}` })), total: 60 });
    },
  });
  readonly columns: Column<Row>[] = [{ key: 'title', label: 'tasks.title', value: (row) => row.title, main: true, sortable: true }];
  readonly link = (row: Row) => ['/viec', row.id];
}

@Component({
  imports: [PageHeader],
  template: `
    <app-page-header [heading]="'Chi tiết ' + id()" [backLink]="beside.home()" />
    <textarea></textarea>
    <button type="button" class="work" (click)="beside.changed()">Làm</button>
  `,
})
class Task {
  readonly id = input.required<string>();
  readonly beside = inject(ListDetail);
}

describe('a list with the detail beside it', () => {
  const width = new BehaviorSubject(1440);
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const host = () => page().querySelector('app-list-detail')!;
  const url = () => TestBed.inject(Router).url;
  const link = (id: string) => page().querySelector<HTMLAnchorElement>(`tbody a[href^="/viec/${id}"]`)!;
  const button = (words: string) => Array.from(page().querySelectorAll('button')).find((b) => b.textContent.includes(words));
  const settle = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
    await harness.fixture.whenStable();
  };
  const escape = (on: Element) => on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

  beforeEach(async () => {
    asked = [];
    width.next(1440);
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    Element.prototype.scrollIntoView = vi.fn();
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'viec', component: Tasks, children: [{ path: ':id', component: Task }] }], withComponentInputBinding()),
        {
          provide: BreakpointObserver,
          useValue: { observe: (query: string) => of({ matches: width.value >= Number(/\d+/.exec(query)![0]) }) },
        },
      ],
    });
    TestBed.inject(Router).setUpLocationChangeListener();
    harness = await RouterTestingHarness.create();
  });

  const open = async (address: string) => {
    await harness.navigateByUrl(address);
    await settle();
  };

  it('opens a row beside the list, marks it and goes there with the focus', async () => {
    await open('/viec?page=2');
    link('b').click();
    await settle();
    expect(url()).toBe('/viec/b?page=2');
    expect(host().classList).toContain('open');
    expect(page().querySelectorAll('tbody tr')).toHaveLength(3);
    expect(link('b').getAttribute('aria-current')).toBe('true');
    expect(page().querySelector('.detail h1')!.textContent).toContain('Chi tiết b');
    expect(document.activeElement).toBe(page().querySelector('.detail'));
    expect(asked).toHaveLength(1);
  });

  it('needs no way back beside the list', async () => {
    await open('/viec/b');
    expect(page().querySelector('.detail a.back')).toBeNull();
    expect(button('Đóng chi tiết')).toBeDefined();
  });

  it('closes with its button, back to the row, with filters and page', async () => {
    await open('/viec?page=2');
    link('b').click();
    await settle();
    button('Đóng chi tiết')!.click();
    await settle();
    expect(url()).toBe('/viec?page=2');
    expect(host().classList).not.toContain('open');
    expect(document.activeElement).toBe(link('b'));
    expect(asked).toHaveLength(1);
  });

  it('closes on Escape, but not while somebody types', async () => {
    await open('/viec/b');
    escape(page().querySelector('textarea')!);
    await settle();
    expect(url()).toBe('/viec/b');
    escape(page().querySelector('.detail')!);
    await settle();
    expect(url()).toBe('/viec');
  });

  it('leaves Escape to a dialog that has used it', async () => {
    await open('/viec/b');
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    event.preventDefault();
    document.body.dispatchEvent(event);
    await settle();
    expect(url()).toBe('/viec/b');
  });

  it('goes from row to row so that one step back is the list', async () => {
    await open('/viec');
    link('a').click();
    await settle();
    link('c').click();
    await settle();
    expect(page().querySelector('.detail h1')!.textContent).toContain('Chi tiết c');
    TestBed.inject(Location).back();
    await settle();
    expect(url()).toBe('/viec');
  });

  it('keeps the detail open while the list is sorted', async () => {
    await open('/viec/b');
    page().querySelector<HTMLButtonElement>('th button')!.click();
    await settle();
    expect(url()).toBe('/viec/b?sort=title');
    expect(page().querySelector('.detail h1')).not.toBeNull();
  });

  it('loads the list again when the detail has changed its row', async () => {
    await open('/viec/b');
    page().querySelector<HTMLButtonElement>('.work')!.click();
    await settle();
    expect(asked).toHaveLength(2);
    expect(page().querySelector('.detail h1')).not.toBeNull();
  });

  it('does not take the focus when a sent link is opened', async () => {
    await open('/viec/b');
    expect(page().querySelector('.detail h1')!.textContent).toContain('Chi tiết b');
    expect(page().contains(document.activeElement)).toBe(false);
  });

  it('gives the page to the detail on a phone and comes back to the same place', async () => {
    width.next(360);
    await open('/viec?page=2');
    Object.defineProperty(window, 'scrollY', { value: 700, configurable: true });
    link('c').click();
    await settle();
    expect(button('Đóng chi tiết')).toBeUndefined();
    page().querySelector<HTMLAnchorElement>('.detail a.back')!.click();
    await settle();
    expect(url()).toBe('/viec?page=2');
    expect(window.scrollTo).toHaveBeenLastCalledWith(0, 700);
    expect(document.activeElement).toBe(link('c'));
    expect(asked).toHaveLength(2);
    Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
  });
});
