import { HttpErrorResponse } from '@angular/common/http';
import { LiveFault, ViewTicketDto } from '../core/api/models';
import { MediaBuffer, mediaSourceOf } from './media-buffer';

/** What a viewer has to know of a picture that runs, or does not. */
export interface LiveStatus {
  word: 'connecting' | 'live' | 'down' | 'forbidden' | 'notConnected' | 'unsupported';
  /** Since when (ISO). */
  since: string | null;
  fault: LiveFault | null;
}

/** What the browser lends; tests lend their own. */
export interface LiveWorld {
  open: (url: string, protocols: string[]) => WebSocket;
  mediaSource: typeof MediaSource | null;
  after: (milliseconds: number, work: () => void) => () => void;
  now: () => number;
}

interface Said {
  kind: 'state' | 'track';
  state?: 'idle' | 'connecting' | 'live' | 'down';
  since?: string;
  fault?: LiveFault;
  codec?: string;
}

/** A picture that lags more than this many seconds jumps to the newest. */
const JUMP_BEYOND = 2;
/** So many milliseconds after the first picture those that were kept for a new viewer have come: it jumps over them sooner. */
const BEGINNING = 2000;
const JUMP_AT_FIRST = 0.5;
/** Above this lag it is shown a little faster, below it as it is. */
const HURRY_BEYOND = 0.3;
const BEHIND_NEWEST = 0.15;
/** Of the lag, for each second; a hurry that people do not see. */
const HURRY = 0.2;
const MOST_HURRY = 0.3;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 15000;
/** Close code of a view whose right has ended. */
const CUT = 1008;

export const browserWorld = (): LiveWorld => ({
  open: (url, protocols) => new WebSocket(url, protocols),
  mediaSource: mediaSourceOf(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
});

/** Shows one camera in a `<video>` as it happens, and tries again by itself as long as it is not told to stop. */
export class LivePlayer {
  private socket: WebSocket | null = null;
  private buffer: MediaBuffer | null = null;
  private cancelWait: () => void = () => undefined;
  private wait = FIRST_WAIT;
  private running = false;
  private round = 0;
  /** The viewer knows that pictures come. */
  private toldLive = false;
  /** When the first picture was shown. */
  private began: number | null = null;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly ticket: () => Promise<ViewTicketDto>,
    private readonly tell: (status: LiveStatus) => void,
    private readonly world: LiveWorld = browserWorld(),
  ) {}

  start(): void {
    if (this.running) return;
    this.running = true;
    this.wait = FIRST_WAIT;
    void this.connect();
  }

  stop(): void {
    this.running = false;
    this.round++;
    this.cancelWait();
    this.socket?.close();
    this.socket = null;
    this.forget();
  }

  private async connect(): Promise<void> {
    const round = ++this.round;
    this.say('connecting');
    let ticket: ViewTicketDto;
    try {
      ticket = await this.ticket();
    } catch (error) {
      if (round === this.round) this.refused(error);
      return;
    }
    if (round !== this.round) return;
    const socket = (this.socket = this.world.open(webSocketUrl(ticket.path), ['camera-live', ticket.ticket]));
    socket.binaryType = 'arraybuffer';
    socket.onmessage = (message: MessageEvent<string | ArrayBuffer>) => round === this.round && this.take(message.data);
    socket.onclose = (close) => round === this.round && this.closed(close);
  }

  private take(message: string | ArrayBuffer): void {
    if (typeof message !== 'string') {
      this.buffer?.append(message);
      return;
    }
    const said = JSON.parse(message) as Said;
    if (said.kind === 'track') this.begin(said.codec ?? '');
    else if (said.state === 'live') this.wait = FIRST_WAIT;
    else this.interrupted(said);
  }

  /** What comes next is said to be live again, whether the camera begins anew or goes on. */
  private interrupted(said: Said): void {
    this.toldLive = false;
    if (said.state === 'down') this.tell({ word: 'down', since: said.since ?? null, fault: said.fault ?? null });
    else this.say('connecting');
  }

  private begin(codec: string): void {
    this.forget();
    const Source = this.world.mediaSource;
    if (!Source?.isTypeSupported(`video/mp4; codecs="${codec}"`)) {
      this.stop();
      this.say('unsupported');
      return;
    }
    this.toldLive = false;
    this.began = null;
    this.buffer = new MediaBuffer(
      this.video,
      Source,
      codec,
      () => this.arrived(),
      () => this.again(),
    );
  }

  private arrived(): void {
    if (!this.video.buffered.length) return;
    this.keepUp();
    if (this.toldLive) return;
    this.toldLive = true;
    this.say('live');
  }

  /** Stays near the newest picture without anybody seeing it. */
  private keepUp(): void {
    const { video } = this;
    const last = video.buffered.length - 1;
    const [oldest, newest] = [video.buffered.start(last), video.buffered.end(last)];
    this.began ??= this.world.now();
    const lag = newest - video.currentTime;
    const most = this.world.now() - this.began < BEGINNING ? JUMP_AT_FIRST : JUMP_BEYOND;
    // A single picture is shown at once; it ends sooner than one would stay behind it.
    if (lag > most || lag < 0 || video.currentTime < oldest) video.currentTime = Math.max(newest - BEHIND_NEWEST, oldest);
    const left = newest - video.currentTime;
    video.playbackRate = left > HURRY_BEYOND ? 1 + Math.min(left * HURRY, MOST_HURRY) : 1;
    if (video.paused) void video.play().catch(() => undefined);
  }

  private closed(close: { code: number }): void {
    this.socket = null;
    if (close.code === CUT) {
      this.stop();
      this.say('forbidden');
    } else {
      this.again();
    }
  }

  /** Asks for a new ticket after a while: whoever lost the right is told so then. */
  private again(): void {
    if (!this.running) return;
    this.round++;
    this.socket?.close();
    this.socket = null;
    this.forget();
    this.say('connecting');
    this.cancelWait = this.world.after(this.wait, () => void this.connect());
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private refused(error: unknown): void {
    const status = error instanceof HttpErrorResponse ? error.status : 0;
    if (status === 403 || status === 404) {
      this.stop();
      this.say('forbidden');
    } else if (status === 409) {
      this.stop();
      this.say('notConnected');
    } else {
      this.again();
    }
  }

  private forget(): void {
    this.buffer?.close();
    this.buffer = null;
  }

  private say(word: LiveStatus['word']): void {
    this.tell({ word, since: null, fault: null });
  }
}

export function webSocketUrl(path: string, at: { protocol: string; host: string } = location): string {
  return `${at.protocol === 'https:' ? 'wss' : 'ws'}://${at.host}${path}`;
}
