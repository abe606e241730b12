import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from '../core/http/connection';
import { ProblemDetails } from '../core/http/problem-details';
import { Notices } from '../core/notices';
import { Outbox } from '../core/offline/outbox';
import { OutboxInput, OutboxItem } from '../core/offline/outbox-item';
import { provideTestServerTexts } from '../testing/server-texts';
import { provideTestTexts } from '../testing/texts';
import { Dialogs } from '../ui/dialogs';
import { FindingForm } from './finding-form';
import { FindingFormPage } from './finding-form-page';
import { SurveyPack } from './survey-pack';
import { FoundThing } from './surveys-model';
import { foundThing, surveyPack } from './testing';

function itemOf(payload: FoundThing, state: OutboxItem['state'], lastProblem: ProblemDetails): OutboxItem<FoundThing> {
  return {
    id: 'f1',
    kind: 'survey',
    title: 'Phiếu',
    payload,
    photos: [],
    state,
    createdAt: '2026-11-22T02:00:00Z',
    changedAt: '2026-11-22T02:00:00Z',
    sentAt: null,
    lastProblem,
    attempts: 1,
    nextTryAt: 0,
  };
}

/** What the template of the page uses. */
interface Parts {
  opened(): { thing: FoundThing; form: FindingForm } | null;
  faults(): { path: string }[];
  lost(): boolean;
  refusal(): { detail?: string } | null;
  received(): boolean;
  send(): Promise<void>;
}

describe('page of a finding', () => {
  let kept: OutboxItem<FoundThing> | null;
  const put = vi.fn((_: OutboxInput<FoundThing>) => Promise.resolve());
  const remove = vi.fn((_: string) => Promise.resolve());
  let page: ComponentFixture<FindingFormPage>;
  const parts = () => page.componentInstance as unknown as Parts;
  const form = () => parts().opened()!.form;

  beforeEach(() => {
    kept = null;
    put.mockReset();
    remove.mockClear();
    put.mockResolvedValue(undefined);
    TestBed.configureTestingModule({
      providers: [
        provideTestTexts(),
        provideTestServerTexts(),
        provideRouter([{ path: '**', children: [] }]),
        {
          provide: Outbox,
          useValue: { items: signal([]), find: () => Promise.resolve(kept), photosOf: () => Promise.resolve([]), put, remove },
        },
        {
          provide: SurveyPack,
          useValue: { pack: signal(surveyPack()), known: signal(true), loading: signal(false), open: () => undefined },
        },
        { provide: Connection, useValue: { down: signal(true) } },
        { provide: Notices, useValue: { done: vi.fn() } },
        { provide: Dialogs, useValue: {} },
      ],
    });
    TestBed.overrideComponent(FindingFormPage, { set: { template: '', imports: [] } });
  });

  afterEach(() => vi.useRealTimers());

  async function open(inputs: Record<string, string>): Promise<void> {
    page = TestBed.createComponent(FindingFormPage);
    for (const [name, value] of Object.entries({ routeId: 'r1', id: 'f1', ...inputs })) page.componentRef.setInput(name, value);
    await page.whenStable();
  }

  function type(change: Parameters<FindingForm['patchValue']>[0]): void {
    form().markAsDirty();
    form().patchValue(change);
  }

  it('keeps nothing until something was typed, then a draft under the id of the address', async () => {
    await open({ loai: 'existingCamera' });
    vi.useFakeTimers();
    vi.advanceTimersByTime(5000);
    expect(put).not.toHaveBeenCalled();
    type({ owner: { name: 'Trần Thị Hai Demo' } });
    await vi.advanceTimersByTimeAsync(400);
    expect(put).toHaveBeenCalledOnce();
    expect(put.mock.lastCall![0]).toMatchObject({
      id: 'f1',
      kind: 'survey',
      state: 'draft',
      title: 'Camera có sẵn: Trần Thị Hai Demo',
      payload: { kind: 'existingCamera', content: { owner: { name: 'Trần Thị Hai Demo' } } },
    });
  });

  it('keeps what was typed last when the page is left', async () => {
    await open({ loai: 'nothingFound' });
    type({ note: 'Không thấy camera' });
    page.destroy();
    await vi.waitFor(() => expect(put).toHaveBeenCalledOnce());
    expect(put.mock.lastCall![0]).toMatchObject({ state: 'draft', payload: { content: { note: 'Không thấy camera' } } });
  });

  it('names what is missing together and sends nothing', async () => {
    await open({ loai: 'existingCamera' });
    await parts().send();
    expect(
      parts()
        .faults()
        .map((fault) => fault.path),
    ).toEqual(['position', 'owner.name']);
    expect(put).not.toHaveBeenCalled();
    type({ position: { latitude: 21.59, longitude: 106.31 } });
    expect(
      parts()
        .faults()
        .map((fault) => fault.path),
    ).toEqual(['owner.name']);
  });

  it('lets what is whole wait for the network, and goes back to the route', async () => {
    await open({ loai: 'nothingFound' });
    await parts().send();
    expect(put.mock.lastCall![0]).toMatchObject({ id: 'f1', state: 'waiting', photos: [] });
    expect(TestBed.inject(Router).url).toBe('/khao-sat/tuyen/r1?phieu=f1');
    page.destroy();
    expect(put).toHaveBeenCalledOnce();
  });

  it('stays when the device could not keep it', async () => {
    put.mockRejectedValue(new Error('full'));
    await open({ loai: 'nothingFound' });
    await parts().send();
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('begins a camera to be turned with its direction and the version that was read', async () => {
    await open({ loai: 'reaim', camera: 'c1' });
    expect(form().controls.bearing.value).toBe(90);
    expect(parts().opened()!.thing.camera).toEqual({ id: 'c1', name: 'Camera đầu ngõ', version: 8 });
  });

  it('opens nothing for a camera that is not known', async () => {
    await open({ loai: 'reaim', camera: 'c9' });
    expect(parts().lost()).toBe(true);
    expect(parts().opened()).toBeNull();
  });

  it('shows what was refused, with the sentences of the server at their fields', async () => {
    const problem = { status: 400, detail: 'Chưa nhận.', errors: { 'owner.phone': ['Số điện thoại không đúng.'] } };
    kept = itemOf(foundThing('existingCamera', { note: 'Cũ' }), 'refused', problem);
    await open({});
    await vi.waitFor(() => expect(parts().refusal()?.detail).toBe('Chưa nhận.'));
    expect(form().controls.owner.controls.phone.getError('server')).toEqual(['Số điện thoại không đúng.']);
    expect(form().controls.note.value).toBe('Cũ');
  });

  it('sends what was edited after it was received as a new finding that corrects it', async () => {
    kept = itemOf(foundThing('nothingFound', { note: 'Bản sửa' }), 'conflict', {
      status: 409,
      code: 'CameraProgram:Surveys:SentOtherwise',
    });
    await open({});
    await vi.waitFor(() => expect(parts().received()).toBe(true));
    await parts().send();
    const sent = put.mock.lastCall![0];
    expect(sent.id).not.toBe('f1');
    expect(sent).toMatchObject({ state: 'waiting', payload: { corrects: 'f1', content: { note: 'Bản sửa' } } });
    expect(remove).toHaveBeenCalledExactlyOnceWith('f1');
    expect(TestBed.inject(Router).url).toBe(`/khao-sat/tuyen/r1?phieu=${sent.id}`);
  });

  it('sends any other conflict under its own id', async () => {
    kept = itemOf(foundThing('nothingFound'), 'conflict', { status: 412 });
    await open({});
    await vi.waitFor(() => expect(parts().refusal()).not.toBeNull());
    await parts().send();
    expect(put.mock.lastCall![0].id).toBe('f1');
    expect(remove).not.toHaveBeenCalled();
  });

  it('leads to what the server has once it was sent', async () => {
    kept = { state: 'sent' } as OutboxItem<FoundThing>;
    await open({});
    await vi.waitFor(() => expect(TestBed.inject(Router).url).toBe('/khao-sat/phieu/f1'));
  });
});
