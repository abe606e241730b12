import { HttpErrorResponse } from '@angular/common/http';
import { firstValueFrom, throwError } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { atRows, lacksMoney, textOf } from './spending-model';

describe('documents of spending', () => {
  it('a refusal of a line that was sent, is told at the row it stands in', async () => {
    const error = new HttpErrorResponse({ status: 400, error: { errors: { 'lines[0].amount': ['Quá lớn.'], day: ['Sai ngày.'] } } });
    const problem = await firstValueFrom(
      atRows(
        throwError(() => error),
        [2],
      ),
    ).catch((e: unknown) => e);
    expect(problem).toMatchObject({ status: 400, errors: { 'lines[2].amount': ['Quá lớn.'], day: ['Sai ngày.'] } });
  });

  it('a refusal without fields, stays as it is', async () => {
    const error = new HttpErrorResponse({
      status: 409,
      error: { code: 'CameraProgram:Ledgers:NotEnoughAccepted', detail: 'Hãy nghiệm thu trước.' },
    });
    const problem = await firstValueFrom(
      atRows(
        throwError(() => error),
        [],
      ),
    ).catch((e: unknown) => e);
    expect(problem).toMatchObject({ status: 409, detail: 'Hãy nghiệm thu trước.' });
  });

  it('only a lack of money makes the books be read again', () => {
    expect(lacksMoney('CameraProgram:Ledgers:NotEnoughAvailable')).toBe(true);
    expect(lacksMoney('CameraProgram:Budgets:Settled')).toBe(false);
    expect(lacksMoney(undefined)).toBe(false);
  });

  it('blank words are nothing', () => {
    expect(textOf('  ')).toBeNull();
    expect(textOf(' đủ ')).toBe('đủ');
  });
});
