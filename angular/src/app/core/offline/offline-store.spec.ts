import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountWith } from '../../testing/account';
import { Clock } from '../clock';
import { Session } from '../session/session';
import { OfflineStore } from './offline-store';
import { forgetWhatTheServerHas, PersonStore } from './person-store';

describe('OfflineStore', () => {
  let store: OfflineStore;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    const clock = { now: () => new Date('2026-11-22T08:00:00Z') };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Clock, useValue: clock }] });
    store = TestBed.inject(OfflineStore);
    await enter('a1');
  });

  async function enter(id: string) {
    TestBed.inject(Session).forget();
    const loaded = TestBed.inject(Session).load();
    TestBed.inject(HttpTestingController).expectOne('/api/account/me').flush(accountWith({ id }));
    await loaded;
  }

  it('gives back what was kept, with its age, to the same person only', async () => {
    expect(await store.keep('surveys.pack', { routes: ['Ngõ 1'] })).toBe(true);
    expect(await store.read('surveys.pack')).toEqual({ value: { routes: ['Ngõ 1'] }, fetchedAt: new Date('2026-11-22T08:00:00Z') });
    expect(await store.read('other')).toBeNull();

    await enter('b2');
    expect(await store.read('surveys.pack')).toBeNull();
    await enter('a1');
    await store.remove('surveys.pack');
    expect(await store.read('surveys.pack')).toBeNull();
  });

  it('forgets it when the person signs out', async () => {
    await store.keep('surveys.pack', {});
    await forgetWhatTheServerHas(await TestBed.inject(PersonStore).open());
    expect(await store.read('surveys.pack')).toBeNull();
  });

  it('works without a store, with nothing in it', async () => {
    TestBed.inject(PersonStore).close();
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await store.keep('surveys.pack', {})).toBe(false);
    expect(await store.read('surveys.pack')).toBeNull();
  });
});
