import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import { describe, expect, it } from 'vitest';
import { ReviewFigureDto, ReviewFigureRowDto } from '../core/api/models';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { FigureQuestion, FigureRowsDialog } from './figure-rows-dialog';

const FIGURE: ReviewFigureDto = {
  code: 'tasks.assigned',
  label: 'Nhiệm vụ đã giao',
  note: 'Không kể nhiệm vụ đã hủy.',
  group: 'workTasks',
  unit: 'tasks',
  value: 2031,
  previous: 20,
  difference: 2011,
  changePerMille: 100_550,
  rowCount: 2031,
};
const row = (label: string, amount = 1): ReviewFigureRowDto => ({
  label,
  detail: null,
  group: 'Công an xã',
  day: '2026-07-05',
  dayOf: 'given',
  amount,
  status: 'completed',
  link: 'workTask',
  linkId: label,
});

describe('the rows behind a figure', () => {
  const open = async (rows: ReviewFigureRowDto[], yearBefore = false): Promise<ComponentFixture<FigureRowsDialog>> => {
    const data: FigureQuestion = { reviewId: 'r1', figure: FIGURE, yearBefore };
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: MAT_DIALOG_DATA, useValue: data },
      ],
    });
    const fixture = TestBed.createComponent(FigureRowsDialog);
    const address = `/api/reviews/r1/figures/tasks.assigned/rows?yearBefore=${yearBefore}`;
    TestBed.inject(HttpTestingController).expectOne(address).flush({ figure: FIGURE, rows });
    await new Promise<void>((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    return fixture;
  };
  const words = (fixture: ComponentFixture<FigureRowsDialog>) => (fixture.nativeElement as HTMLElement).textContent;
  const shown = (fixture: ComponentFixture<FigureRowsDialog>) => (fixture.nativeElement as HTMLElement).querySelectorAll('li').length;

  it('rows_OfTasks_SayWhereTheyStandAndWhatTheDayMeans', async () => {
    const fixture = await open([row('Khảo sát')]);
    expect(words(fixture)).toContain('Không kể nhiệm vụ đã hủy.');
    expect(words(fixture)).toMatch(/Công an xã · .+ · .+ 05\/07\/2026/);
    expect((fixture.nativeElement as HTMLElement).querySelector('li .num')).toBeNull();
  });

  it('rows_WithAmounts_ShowThem', async () => {
    const fixture = await open([row('Đèo Lăn', 142), row('Hòa Bình', 96)]);
    expect((fixture.nativeElement as HTMLElement).querySelector('li .num')?.textContent).toBe('142');
  });

  it('rows_WhenMany_CanBeSearchedWithoutMarks', async () => {
    const fixture = await open([...Array.from({ length: 1500 }, (_, i) => row(`Việc số ${i}`)), row('Khảo sát tuyến Đèo Lăn')]);
    expect(words(fixture)).toContain('1.501 dòng');
    const search = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'deo lan';
    search.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(shown(fixture)).toBe(1);
    expect(words(fixture)).toContain('1 trong 1.501 dòng');
  });

  it('rows_OfTheYearBefore_AreNamedSo', async () => {
    const fixture = await open([row('Khảo sát')], true);
    const heading = (fixture.nativeElement as HTMLElement).querySelector('h2')!.textContent;
    expect(heading).toContain('Nhiệm vụ đã giao (Cùng kỳ năm trước): 20');
  });
});
