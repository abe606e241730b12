import { HttpErrorResponse } from '@angular/common/http';
import { describe, expect, it } from 'vitest';
import { mayEndBetter, problemMessage, toFileProblem, toProblem } from './problem-details';

const translate = (key: string, values?: Record<string, unknown>) => (values ? `${key} ${JSON.stringify(values)}` : key);

describe('problem details', () => {
  it('keeps what the server says', () => {
    const problem = toProblem(
      new HttpErrorResponse({
        status: 409,
        error: { status: 409, code: 'CameraProgram:WorkTask:ReasonRequired', detail: 'Hãy ghi lý do.' },
      }),
    );
    expect(problem.code).toBe('CameraProgram:WorkTask:ReasonRequired');
    expect(problemMessage(problem, translate)).toBe('Hãy ghi lý do.');
  });

  it('reads a problem that came as text', () => {
    expect(toProblem(new HttpErrorResponse({ status: 400, error: '{"code":"X"}' }))).toEqual({ code: 'X', status: 400 });
  });

  it('reads the problem of a refused file', async () => {
    const refused = new Blob(['{"status":404,"detail":"Không tìm thấy."}']);
    expect(await toFileProblem(new HttpErrorResponse({ status: 404, error: refused }))).toEqual({ status: 404, detail: 'Không tìm thấy.' });
    expect(await toFileProblem(new HttpErrorResponse({ status: 502, error: new Blob(['<html>']) }))).toEqual({ status: 502 });
    expect(await toFileProblem(new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') }))).toEqual({ status: 0 });
  });

  it('understands silence, a gateway page and a thrown error', () => {
    expect(toProblem(new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') }))).toEqual({ status: 0 });
    expect(toProblem(new HttpErrorResponse({ status: 502, error: '<html>' }))).toEqual({ status: 502 });
    expect(toProblem(new Error('x'))).toEqual({ status: -1 });
  });

  it.each([400, 403, 404, 409, 413])('a refusal with %i would only be repeated', (status) => expect(mayEndBetter({ status })).toBe(false));

  it.each([-1, 0, 401, 412, 429, 500, 502, 503])('after %i the same may end better', (status) =>
    expect(mayEndBetter({ status })).toBe(true),
  );

  it('has a sentence for every status, with the trace where nobody knows better', () => {
    expect(problemMessage({ status: 412 }, translate)).toBe('problem.412');
    expect(problemMessage({ status: 0 }, translate)).toBe('problem.0');
    expect(problemMessage({ status: 500, traceId: 't-1' }, translate)).toBe('problem.other problem.trace {"id":"t-1"}');
    expect(problemMessage({ status: 418 }, translate)).toBe('problem.other');
  });
});
