import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewTicketDto } from '../core/api/models';
import { PlaybackPlayer, PlaybackStatus } from './playback-player';
import { FakeSource, fakeVideo } from './testing';

const FROM = Date.parse('2026-11-23T00:00:00Z');
const TICKET: ViewTicketDto = {
  viewId: 'v',
  ticket: 'signed',
  path: '/gateway/recorded',
  openBefore: '',
  cutAt: null,
  recordings: { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' },
  watermark: 'Công an Demo',
};
const settled = async () => {
  for (let i = 0; i < 8; i++) await Promise.resolve();
  await new Promise((done) => setTimeout(done));
};

/** A recorder that keeps groups of one second; a piece of bytes says which seconds it holds. */
function recorder(recorded: readonly (readonly [number, number])[]) {
  return vi.fn(async (url: string): Promise<Response> => {
    const asked = new URL(url, 'http://x');
    const at = (Number(asked.searchParams.get('at')) - FROM) / 1000;
    const seconds = Number(asked.searchParams.get('seconds'));
    const span = recorded.find(([from, to]) => at < to && from < at + seconds);
    if (!span) {
      const next = recorded.find(([from]) => from > at);
      return new Response(null, { status: 204, headers: next ? { 'X-Next': String(FROM + next[0] * 1000) } : {} });
    }
    const [from, to] = [Math.max(Math.floor(at), span[0]), Math.min(Math.ceil(at + seconds), span[1])];
    const headers = {
      'X-Codec': 'avc1.64001F',
      'X-From': String(Math.floor(FROM + from * 1000)),
      'X-To': String(Math.floor(FROM + to * 1000)),
    };
    return new Response(new Float64Array([from, to]).buffer, { status: 200, headers });
  });
}

describe('PlaybackPlayer', () => {
  let now: number;
  let told: PlaybackStatus[];
  let video: HTMLVideoElement;
  let take: ReturnType<typeof vi.fn<(at: number) => Promise<ViewTicketDto>>>;

  beforeEach(() => {
    [now, told] = [0, []];
    FakeSource.made.length = 0;
    take = vi.fn(async () => TICKET);
    video = fakeVideo();
  });

  const playing = (ask: ReturnType<typeof recorder>, mediaSource: unknown = FakeSource) =>
    new PlaybackPlayer(video, take, (status) => told.push(status), {
      mediaSource: mediaSource as typeof MediaSource,
      ask: ask as unknown as typeof fetch,
      now: () => now,
    });
  const follow = async (player: PlaybackPlayer, second: number, speed = 1) => {
    for (let i = 0; i < 3; i++) {
      player.follow(FROM + second * 1000, true, speed);
      await settled();
    }
    player.follow(FROM + second * 1000, true, speed);
  };
  const word = () => told[told.length - 1]?.word;
  const seconds = (ask: ReturnType<typeof recorder>) =>
    ask.mock.calls.map(([url]) => Number(new URL(url, 'http://x').searchParams.get('seconds')));

  it('shows the moment after a short piece, and fetches ahead in longer ones', async () => {
    const ask = recorder([[0, 600]]);
    await follow(playing(ask), 100.5);
    expect(video.currentTime).toBeCloseTo(100.5);
    expect(word()).toBe('playing');
    expect(seconds(ask).slice(0, 3)).toEqual([2, 10, 10]);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it('sends its ticket in a header, never in the address', async () => {
    const ask = recorder([[0, 600]]);
    await follow(playing(ask), 1);
    const [url, init] = ask.mock.calls[0] as unknown as [string, RequestInit];
    expect(url).not.toContain('signed');
    expect(init.headers).toEqual({ 'X-View-Ticket': 'signed' });
  });

  it('says that nothing is recorded only where it is so, and where it goes on', async () => {
    const ask = recorder([
      [0, 104],
      [200, 600],
    ]);
    const player = playing(ask);
    await follow(player, 100);
    expect(word()).toBe('playing');
    await follow(player, 102);
    expect(word()).toBe('playing');
    await follow(player, 105);
    expect(told[told.length - 1]).toEqual({ word: 'nothing', next: FROM + 200_000 });
    expect(player.waiting).toBe(false);
    await follow(player, 200);
    expect(word()).toBe('playing');
    expect(video.currentTime).toBeCloseTo(200);
  });

  it('does not ask on and on where the first piece begins later', async () => {
    const ask = recorder([[101, 600]]);
    const player = playing(ask);
    await follow(player, 100);
    expect(told[told.length - 1]).toEqual({ word: 'nothing', next: FROM + 101_000 });
    expect(ask.mock.calls.length).toBeLessThan(5);
    await follow(player, 101.2);
    expect(word()).toBe('playing');
  });

  it('asks again after a while for what was not recorded yet', async () => {
    let recorded: [number, number][] = [[0, 100]];
    const ask = vi.fn(async (url: string) => recorder(recorded)(url));
    const player = playing(ask);
    await follow(player, 150);
    expect(word()).toBe('nothing');
    expect(ask).toHaveBeenCalledTimes(1);
    recorded = [[0, 600]];
    await follow(player, 151);
    expect(ask).toHaveBeenCalledTimes(1);
    now = 6000;
    await follow(player, 151);
    expect(word()).toBe('playing');
  });

  it('takes another ticket when the view has ended meanwhile', async () => {
    let gone = true;
    const open = recorder([[0, 600]]);
    const ask = vi.fn(async (url: string) => (ask.mock.calls.length > 3 && gone ? new Response(null, { status: 410 }) : open(url)));
    const player = playing(ask);
    await follow(player, 10);
    player.follow(FROM + 300_000, true, 1);
    await settled();
    gone = false;
    await follow(player, 300);
    expect(take).toHaveBeenCalledTimes(2);
    expect(word()).toBe('playing');
  });

  it('shows all of one ticket before it takes the next', async () => {
    const day = 86_400;
    take.mockImplementation(async (at) => ({
      ...TICKET,
      recordings: at < FROM + day * 1000 ? TICKET.recordings : { from: '2026-11-24T00:00:00Z', to: '2026-11-25T00:00:00Z' },
    }));
    const player = playing(recorder([[0, 2 * day]]));
    await follow(player, day - 5);
    await follow(player, day - 1);
    expect(take).toHaveBeenCalledTimes(1);
    expect(word()).toBe('playing');
    await follow(player, day + 30);
    expect(take).toHaveBeenCalledTimes(2);
    expect(video.currentTime).toBeLessThan(day);
  });

  it('does not take ticket after ticket when none lets in', async () => {
    const ask = vi.fn(async () => new Response(null, { status: 410 }));
    await follow(playing(ask), 10);
    expect(take).toHaveBeenCalledTimes(1);
    expect(word()).toBe('failed');
  });

  it('says when the right is missing, and looks again when another moment is chosen', async () => {
    take.mockRejectedValueOnce({ status: 403 });
    const player = playing(recorder([[0, 600]]));
    await follow(player, 10);
    expect(word()).toBe('forbidden');
    await follow(player, 300);
    expect(word()).toBe('playing');
  });

  it('says when the browser cannot show the coding', async () => {
    const ask = recorder([[0, 600]]);
    await follow(playing(ask, null), 10);
    expect(word()).toBe('unsupported');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('does not wait before the first picture of a stretch, which may begin a part of a millisecond later', async () => {
    const player = playing(recorder([[200.0004, 600]]));
    await follow(player, 200);
    expect(video.currentTime).toBe(200.0004);
    expect(word()).toBe('playing');
  });

  it('goes far back without taking what has come for the past', async () => {
    const ask = recorder([[0, 600]]);
    const player = playing(ask);
    await follow(player, 500);
    ask.mockClear();
    await follow(player, 100);
    expect(video.currentTime).toBeCloseTo(100);
    expect(word()).toBe('playing');
    expect(seconds(ask)[0]).toBe(2);
    expect(seconds(ask).slice(1)).not.toContain(2);
  });

  it('is drawn to the clock when it lags a little, and jumps when it lags much', async () => {
    const player = playing(recorder([[0, 600]]));
    await follow(player, 10);
    video.currentTime = 9.8;
    player.follow(FROM + 10_000, true, 1);
    expect(video.currentTime).toBe(9.8);
    expect(video.playbackRate).toBeGreaterThan(1);
    video.currentTime = 9.5;
    player.follow(FROM + 10_100, true, 1);
    expect(video.currentTime).toBeCloseTo(10.1);
  });

  it('keeps four cameras within half a second of the clock', async () => {
    const ask = recorder([[0, 600]]);
    const videos = [fakeVideo(), fakeVideo(), fakeVideo(), fakeVideo()];
    const players = videos.map(
      (one) =>
        new PlaybackPlayer(one, take, () => undefined, {
          mediaSource: FakeSource as never,
          ask: ask as unknown as typeof fetch,
          now: () => now,
        }),
    );
    for (const player of players) await follow(player, 50);
    // Machines that are busy run each at another pace.
    for (let second = 50; second < 60; second += 0.2) {
      players.forEach((player) => player.follow(FROM + second * 1000, true, 1));
      expect(videos.every((one) => Math.abs(one.currentTime - second) <= 0.5)).toBe(true);
      videos.forEach((one, i) => (one.currentTime += 0.2 * [1, 0.7, 1.2, 0.9][i] * one.playbackRate));
      await settled();
    }
  });
});
