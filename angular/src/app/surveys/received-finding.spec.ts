import { describe, expect, it, vi } from 'vitest';
import { Outbox } from '../core/offline/outbox';
import { OutboxInput } from '../core/offline/outbox-item';
import { handOver } from './received-finding';
import { FoundThing } from './surveys-model';
import { foundThing } from './testing';

describe('handing over a finding', () => {
  const photo = { id: 'p1', name: 'anh-1.jpg', blob: new Blob(['jpeg'], { type: 'image/jpeg' }) };
  const input: OutboxInput<FoundThing> = { id: 'f1', kind: 'survey', title: 'Phiếu', payload: foundThing('nothingFound'), photos: [photo] };
  const make = (remove = () => Promise.resolve()) => {
    const outbox = { put: vi.fn((put: OutboxInput<FoundThing>) => Promise.resolve(put)), remove: vi.fn(remove) };
    return { outbox, hand: (received: boolean) => handOver(outbox as unknown as Outbox, input, received) };
  };

  it('keeps the id while the server may not have it', async () => {
    const { outbox, hand } = make();
    expect(await hand(false)).toBe('f1');
    expect(outbox.put).toHaveBeenCalledExactlyOnceWith(input);
    expect(outbox.remove).not.toHaveBeenCalled();
  });

  it('sends what was edited after it was received as a new one that corrects it', async () => {
    const { outbox, hand } = make();
    const id = await hand(true);
    const [put] = outbox.put.mock.calls[0];
    expect(id).toBe(put.id);
    expect(id).not.toBe('f1');
    expect(put.payload).toEqual({ ...input.payload, corrects: 'f1' });
    expect(put.photos).toEqual([{ ...photo, id: expect.not.stringMatching(/^p1$/) as string }]);
    expect(outbox.remove).toHaveBeenCalledExactlyOnceWith('f1');
    expect(outbox.put.mock.invocationCallOrder[0]).toBeLessThan(outbox.remove.mock.invocationCallOrder[0]);
  });

  it('is done although the earlier one cannot be removed from the device', async () => {
    const { hand } = make(() => Promise.reject(new Error('sending')));
    expect(await hand(true)).not.toBe('f1');
  });
});
