import { HttpErrorResponse } from '@angular/common/http';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewTicketDto } from '../core/api/models';
import { LivePlayer, LiveStatus, LiveWorld, webSocketUrl } from './live-player';
import { FakeSource, fakeVideo } from './testing';

class FakeSocket {
  onmessage: (message: { data: string | ArrayBuffer }) => void = () => undefined;
  onclose: (close: { code: number }) => void = () => undefined;
  binaryType = '';
  closed = false;
  constructor(readonly protocols: string[]) {}
  close(): void {
    this.closed = true;
  }
}

const TICKET: ViewTicketDto = {
  viewId: 'v',
  ticket: 'signed',
  path: '/gateway/live',
  openBefore: '',
  cutAt: null,
  recordings: null,
  watermark: 'Công an Demo',
};
const settled = () => new Promise((done) => setTimeout(done));

describe('LivePlayer', () => {
  let sockets: FakeSocket[];
  let waits: { after: number; work: () => void }[];
  let told: LiveStatus[];
  let video: HTMLVideoElement;
  let world: LiveWorld;
  let now: number;

  beforeEach(() => {
    [sockets, waits, told] = [[], [], []];
    now = 0;
    FakeSource.made.length = 0;
    video = fakeVideo();
    world = {
      open: (_, protocols) => {
        sockets.push(new FakeSocket(protocols));
        return sockets[sockets.length - 1] as unknown as WebSocket;
      },
      mediaSource: FakeSource as unknown as typeof MediaSource,
      after: (after, work) => {
        waits.push({ after, work });
        return () => undefined;
      },
      now: () => now,
    };
  });

  const player = (ticket: () => Promise<ViewTicketDto> = async () => TICKET) =>
    new LivePlayer(video, ticket, (status) => told.push(status), world);
  const last = () => told[told.length - 1].word;

  it('gives its ticket as a sub-protocol, never in the address', async () => {
    player().start();
    await settled();
    expect(sockets[0].protocols).toEqual(['camera-live', 'signed']);
  });

  it('appends what comes after a track, and begins anew with another', async () => {
    player().start();
    await settled();
    sockets[0].onmessage({ data: JSON.stringify({ kind: 'track', codec: 'avc1.64001F' }) });
    await settled();
    [1, 2].forEach((n) => sockets[0].onmessage({ data: new ArrayBuffer(n) }));
    await settled();
    sockets[0].onmessage({ data: JSON.stringify({ kind: 'track', codec: 'avc1.4D401E' }) });
    sockets[0].onmessage({ data: new ArrayBuffer(3) });
    await settled();
    expect(FakeSource.made.map((source) => source.buffer.appended.map((bytes) => bytes.byteLength))).toEqual([[1, 2], [3]]);
  });

  const track = JSON.stringify({ kind: 'track', codec: 'avc1.64001F' });
  const pictures = (from: number, to: number) => new Float64Array([from, to]).buffer;
  const shows = async (...spans: [number, number][]) => {
    player().start();
    await settled();
    sockets[0].onmessage({ data: track });
    for (const [from, to] of spans) {
      sockets[0].onmessage({ data: pictures(from, to) });
      await settled();
    }
  };

  it('shows the first picture at once, however long the camera has been running', async () => {
    await shows([5000, 5000.04]);
    expect(video.currentTime).toBe(5000);
    expect(last()).toBe('live');
  });

  it('begins near the newest of what was kept for it', async () => {
    await shows([5000, 5002]);
    expect(video.currentTime).toBeCloseTo(5001.85);
    expect(video.playbackRate).toBe(1);
  });

  it('jumps over what was kept for it, which comes in many pieces', async () => {
    await shows([5000, 5000.04], [5000.04, 5000.4], [5000.4, 5000.8]);
    expect(video.currentTime).toBeCloseTo(5000.65);
  });

  it('hurries a little when it lags, and jumps when it lags much or pictures are missing', async () => {
    await shows([5000, 5001]);
    now = 3000;
    sockets[0].onmessage({ data: pictures(5001, 5001.5) });
    await settled();
    expect(video.currentTime).toBeCloseTo(5000.85);
    expect(video.playbackRate).toBeGreaterThan(1);
    video.currentTime = 5001.4;
    sockets[0].onmessage({ data: pictures(5001.5, 5001.6) });
    await settled();
    expect(video.playbackRate).toBe(1);
    sockets[0].onmessage({ data: pictures(5001.6, 5004) });
    await settled();
    expect(video.currentTime).toBeCloseTo(5003.85);
    sockets[0].onmessage({ data: pictures(5005, 5005.04) });
    await settled();
    expect(video.currentTime).toBe(5005);
  });

  it('says live again when pictures come after the camera was down', async () => {
    await shows([10, 11]);
    sockets[0].onmessage({ data: JSON.stringify({ kind: 'state', state: 'down', since: '2026-11-23T07:05:00Z' }) });
    expect(last()).toBe('down');
    sockets[0].onmessage({ data: JSON.stringify({ kind: 'state', state: 'live' }) });
    expect(last()).toBe('down');
    sockets[0].onmessage({ data: pictures(11, 11.04) });
    await settled();
    expect(last()).toBe('live');
  });

  it('keeps little of the past', async () => {
    await shows([0, 1]);
    for (let second = 1; second < 100; second++) {
      sockets[0].onmessage({ data: pictures(second, second + 1) });
      await settled();
    }
    expect(FakeSource.made[0].buffer.spans[0][0]).toBeGreaterThan(50);
  });

  it('says since when and why no picture comes', async () => {
    player().start();
    await settled();
    sockets[0].onmessage({ data: JSON.stringify({ kind: 'state', state: 'down', since: '2026-11-23T07:05:00Z', fault: 'wrongPassword' }) });
    expect(told[told.length - 1]).toEqual({ word: 'down', since: '2026-11-23T07:05:00Z', fault: 'wrongPassword' });
  });

  it('stops for good when the right is taken back', async () => {
    player().start();
    await settled();
    sockets[0].onclose({ code: 1008 });
    expect(last()).toBe('forbidden');
    expect(waits).toEqual([]);
  });

  it('tries again with a new ticket when the connection is lost, waiting longer each time', async () => {
    const ticket = vi.fn(async () => TICKET);
    player(ticket).start();
    await settled();
    sockets[0].onclose({ code: 1006 });
    waits[0].work();
    await settled();
    sockets[1].onclose({ code: 1006 });
    expect(waits.map((w) => w.after)).toEqual([1000, 2000]);
    expect(ticket).toHaveBeenCalledTimes(2);
    expect(last()).toBe('connecting');
  });

  it.each([
    [403, 'forbidden', 0],
    [409, 'notConnected', 0],
    [503, 'connecting', 1],
  ])('after %d of the server says %s', async (status, word, tries) => {
    player(() => Promise.reject(new HttpErrorResponse({ status }))).start();
    await settled();
    expect(last()).toBe(word);
    expect(waits.length).toBe(tries);
  });

  it('says when the browser cannot show the coding', async () => {
    player().start();
    await settled();
    sockets[0].onmessage({ data: JSON.stringify({ kind: 'track', codec: 'hvc1.1.6.L93.B0' }) });
    expect(last()).toBe('unsupported');
    expect(sockets[0].closed).toBe(true);
  });

  it('shows nothing more once it is stopped', async () => {
    const one = player();
    one.start();
    await settled();
    one.stop();
    const before = told.length;
    sockets[0].onmessage({ data: JSON.stringify({ kind: 'state', state: 'down' }) });
    sockets[0].onclose({ code: 1006 });
    expect(told.length).toBe(before);
    expect(waits).toEqual([]);
  });
});

describe('webSocketUrl', () => {
  it('is encrypted where the page is', () => {
    expect(webSocketUrl('/gateway/live', { protocol: 'https:', host: 'xa.example' })).toBe('wss://xa.example/gateway/live');
    expect(webSocketUrl('/gateway/live', { protocol: 'http:', host: 'localhost:8080' })).toBe('ws://localhost:8080/gateway/live');
  });
});
