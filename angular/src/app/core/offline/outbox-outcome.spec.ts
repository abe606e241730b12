import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { outcomeOf, pauseAfter } from './outbox-outcome';

const answer = (status: number, code?: string) => new HttpErrorResponse({ status, error: code ? { code } : null });

describe('what an error means for what was sent', () => {
  it.each([0, 408, 500, 502, 503, 504])('waits after %i, and the others go on', (status) => {
    expect(outcomeOf(answer(status))).toMatchObject({ state: 'waiting', stop: false });
  });

  it.each([401, 429])('waits after %i, and so do the others', (status) => {
    expect(outcomeOf(answer(status))).toMatchObject({ state: 'waiting', stop: true });
  });

  it.each([
    [409, 'conflict'],
    [412, 'conflict'],
    [400, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [413, 'refused'],
  ])('leaves %i to a person', (status, state) => {
    expect(outcomeOf(answer(status))).toMatchObject({ state, problem: { status } });
  });

  it('waits when the call took too long, or another one with its key is at work', () => {
    expect(outcomeOf(new TimeoutError())).toMatchObject({ state: 'waiting', problem: { status: 0 } });
    expect(outcomeOf(answer(409, 'CameraProgram:Duplicate'))).toMatchObject({ state: 'waiting' });
  });

  it('leaves to a person what is wrong on the device', () => {
    expect(outcomeOf(new Error('no photo'))).toMatchObject({ state: 'refused', problem: { status: -1 } });
  });

  it('pauses longer each time, from seconds to a quarter of an hour', () => {
    expect(pauseAfter(1, 0)).toBe(2500);
    expect(pauseAfter(1, 1)).toBe(5000);
    expect(pauseAfter(4, 1)).toBe(40_000);
    expect(pauseAfter(1000, 1)).toBe(900_000);
  });
});
