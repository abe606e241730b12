import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { of, throwError } from 'rxjs';
import { Connection } from '../core/http/connection';
import { provideTestTexts } from '../testing/texts';
import { DataList } from './data-list';
import { Column, DataListCell, ListFilter, ListOrder } from './data-list-parts';
import { ListQuery, listState, Page } from './list-state';

interface Row {
  id: string;
  title: string;
}

let asked: ListQuery[] = [];
let answer: (query: ListQuery) => Page<Row> = () => ({ items: [], total: 0 });
let failure: unknown = null;

@Component({
  imports: [DataList, DataListCell],
  template: `
    <app-data-list
      [list]="rows"
      [columns]="columns"
      [filters]="filters"
      [orders]="orders"
      [rowLink]="link"
      caption="Việc"
      emptySentence="Chưa có việc nào."
    >
      <ng-template appCell="upper" [appCellOf]="rows" let-row>{{ row.title.toUpperCase() }}</ng-template>
    </app-data-list>
  `,
})
class Tasks {
  readonly rows = listState<Row>({
    load: (query) => {
      asked.push(query);
      return failure ? throwError(() => failure) : of(answer(query));
    },
    filters: ['status', 'late', 'soon'],
    exclusive: [['late', 'soon']],
    sort: 'dueOn',
    pageSize: 10,
  });
  readonly columns: Column<Row>[] = [
    { key: 'title', label: 'common.reason', value: (row) => row.title, main: true, sortable: true },
    { key: 'upper', label: 'account.roles' },
  ];
  readonly filters: ListFilter[] = [{ name: 'status', label: 'account.roles', options: [{ value: 'late', text: 'Quá hạn' }] }];
  readonly orders: ListOrder[] = [{ sort: 'dueOn', label: 'tasks.due' }];
  readonly link = (row: Row) => ['/tasks', row.id];
}

describe('listState and app-data-list', () => {
  let harness: RouterTestingHarness;
  let tasks: Tasks;
  const page = () => harness.routeNativeElement!;
  const settle = () => harness.fixture.whenStable();
  const button = (words: string) => Array.from(page().querySelectorAll('button')).find((b) => b.textContent.includes(words))!;

  beforeEach(async () => {
    asked = [];
    failure = null;
    answer = ({ page, pageSize }) => ({
      items: Array.from({ length: Math.max(0, Math.min(pageSize, 25 - (page - 1) * pageSize)) }, (_, i) => ({
        id: `t${(page - 1) * pageSize + i}`,
        title: `việc ${(page - 1) * pageSize + i}`,
      })),
      total: 25,
    });
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'tasks', component: Tasks },
            { path: 'tasks/:id', component: Tasks },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    harness = await RouterTestingHarness.create();
  });

  const open = async (url: string) => {
    tasks = await harness.navigateByUrl(url, Tasks);
    await settle();
  };

  it('asks with its defaults and shows rows, count and cells', async () => {
    await open('/tasks');
    expect(asked).toEqual([{ page: 1, pageSize: 10, sort: 'dueOn' }]);
    expect(page().querySelectorAll('tbody tr')).toHaveLength(10);
    expect(page().textContent).toContain('25 kết quả');
    expect(page().querySelector('tbody tr')!.textContent).toContain('VIỆC 0');
    expect(page().querySelector('tbody a')!.getAttribute('href')).toBe('/tasks/t0');
  });

  it('names the order that the rows are in, also one that no column shows', async () => {
    await open('/tasks');
    const sort = page().querySelector<HTMLSelectElement>('.sort select')!;
    expect([sort.value, sort.selectedOptions[0].textContent.trim()]).toEqual(['dueOn', 'Hạn']);
    sort.value = '-title';
    sort.dispatchEvent(new Event('change'));
    await settle();
    expect(asked.at(-1)?.sort).toBe('-title');
    expect(sort.value).toBe('-title');
  });

  it('takes its state from the address bar', async () => {
    await open('/tasks?filter=nguyen&status=late&page=3&sort=-title');
    expect(asked.at(-1)).toEqual({ page: 3, pageSize: 10, sort: '-title', filter: 'nguyen', status: 'late' });
    expect(page().querySelector<HTMLInputElement>('input[type=search]')!.value).toBe('nguyen');
    expect(page().querySelector('.chip')!.getAttribute('aria-pressed')).toBe('true');
    expect(page().querySelector('th')!.getAttribute('aria-sort')).toBe('descending');
    expect(page().textContent).toContain('21–25 trong 25');
  });

  it('takes a nonsense page for the first', async () => {
    await open('/tasks?page=-4');
    expect(asked.at(-1)?.page).toBe(1);
  });

  it('writes changes to the address bar and goes back to page one', async () => {
    await open('/tasks?page=2');
    page().querySelector<HTMLButtonElement>('.chip')!.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/tasks?status=late');
    tasks.rows.search('  Nguyễn ');
    await settle();
    tasks.rows.toggleSort('title');
    await settle();
    tasks.rows.toPage(2);
    await settle();
    expect(asked.at(-1)).toEqual({ page: 2, pageSize: 10, sort: 'title', filter: 'Nguyễn', status: 'late' });
    button('Bỏ lọc').click();
    await settle();
    expect(asked.at(-1)).toEqual({ page: 1, pageSize: 10, sort: 'title' });
  });

  it('lets only one of the filters hold that exclude each other', async () => {
    await open('/tasks?late=true&soon=true');
    expect(asked.at(-1)).toEqual({ page: 1, pageSize: 10, sort: 'dueOn', late: 'true' });
    tasks.rows.setFilter('soon', 'true');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/tasks?soon=true');
    expect(asked.at(-1)).toEqual({ page: 1, pageSize: 10, sort: 'dueOn', soon: 'true' });
  });

  it('goes to the last page that exists when the asked one is empty', async () => {
    await open('/tasks?page=9');
    expect(asked.at(-1)?.page).toBe(3);
    expect(page().querySelectorAll('tbody tr')).toHaveLength(5);
  });

  it('says in one sentence that there is nothing, or nothing that matches', async () => {
    answer = () => ({ items: [], total: 0 });
    await open('/tasks');
    expect(page().querySelector('app-empty-state')!.textContent).toContain('Chưa có việc nào.');
    await open('/tasks?filter=x');
    expect(page().querySelector('app-empty-state')!.textContent).toContain('Không có kết quả nào khớp');
  });

  it('shows why loading failed and tries again, by button and when the connection is back', async () => {
    failure = { status: 503 };
    await open('/tasks');
    expect(page().querySelector('[role=alert]')!.textContent).toContain('đang bận hoặc đang bảo trì');
    failure = null;
    button('Thử lại').click();
    await settle();
    expect(page().querySelector('[role=alert]')).toBeNull();
    expect(page().querySelectorAll('tbody tr')).toHaveLength(10);
    const before = asked.length;
    TestBed.inject(Connection).reportSilence();
    TestBed.inject(Connection).reportAnswer();
    expect(asked).toHaveLength(before + 1);
  });
});
