import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '../notices';
import { ProgramVersion } from './program-version';

class Worker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();

  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

describe('ProgramVersion', () => {
  const reload = new Subject<void>();
  const offered = vi.fn(() => reload);
  let workers: EventTarget & Record<'getRegistration' | 'register', ReturnType<typeof vi.fn>> & { controller: unknown };
  let registration: EventTarget & { waiting: Worker | null; installing: Worker | null; update: () => Promise<void> };

  beforeEach(() => {
    offered.mockClear();
    registration = Object.assign(new EventTarget(), { waiting: null, installing: null, update: () => Promise.resolve() });
    workers = Object.assign(new EventTarget(), {
      getRegistration: vi.fn(() => Promise.resolve(undefined)),
      register: vi.fn(() => Promise.resolve(registration)),
      controller: {},
    });
    vi.stubGlobal('isSecureContext', true);
    Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true });
    TestBed.configureTestingModule({ providers: [{ provide: Notices, useValue: { offered } }] });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  const keep = () => TestBed.inject(ProgramVersion).keep();
  const found = (worker: Worker) => {
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    worker.become('installed');
  };

  it('keep_WhenTheAddressIsNotSecure_DoesNothing', async () => {
    vi.stubGlobal('isSecureContext', false);
    await keep();
    expect(workers.register).not.toHaveBeenCalled();
  });

  it('keep_WhenTheBrowserRefuses_GoesOnWithout', async () => {
    workers.register.mockReturnValue(Promise.reject(new DOMException('no', 'SecurityError')));
    await expect(keep()).resolves.toBeUndefined();
  });

  it('keep_WhenANewVersionArrives_OffersItAndTakesOverOnlyThen', async () => {
    await keep();
    const worker = new Worker();
    found(worker);
    expect(offered).toHaveBeenCalledWith('offline.newVersion', 'common.reload');
    expect(worker.postMessage).not.toHaveBeenCalled();
    reload.next();
    expect(worker.postMessage).toHaveBeenCalledWith('takeOver');
  });

  it('keep_WhenItIsTheFirstVersion_OffersNothing', async () => {
    workers.controller = null;
    await keep();
    found(new Worker());
    expect(offered).not.toHaveBeenCalled();
  });

  it('keep_WhenAVersionWaitsFromBefore_TakesItOverByItself', async () => {
    const waiting = new Worker();
    workers.getRegistration.mockReturnValue(Promise.resolve({ waiting }));
    await keep();
    expect(waiting.postMessage).toHaveBeenCalledWith('takeOver');
    expect(offered).not.toHaveBeenCalled();
  });

  it('keep_WhenAVersionWaitsAndAFormIsFilled_OnlyOffersIt', async () => {
    const waiting = new Worker();
    registration.waiting = waiting;
    workers.getRegistration.mockReturnValue(Promise.resolve(registration));
    document.body.innerHTML = '<form class="ng-dirty"></form>';
    await keep();
    document.body.innerHTML = '';
    expect(offered).toHaveBeenCalledOnce();
    expect(waiting.postMessage).not.toHaveBeenCalled();
  });
});
