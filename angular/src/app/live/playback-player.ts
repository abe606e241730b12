import { ViewTicketDto } from '../core/api/models';
import { MediaBuffer, mediaSourceOf } from './media-buffer';

export interface PlaybackStatus {
  word: 'loading' | 'playing' | 'nothing' | 'forbidden' | 'unsupported' | 'failed';
  /** Where recording goes on (milliseconds since 1970), while nothing is recorded. */
  next: number | null;
}

/** What the browser lends; tests lend their own. */
export interface PlaybackWorld {
  /** Null where the browser plays no pieces. */
  mediaSource: typeof MediaSource | null;
  ask: typeof fetch;
  now: () => number;
}

/** A stretch from which nothing comes. */
interface Quiet {
  status: PlaybackStatus;
  from: number;
  to: number;
  /** Then it is worth asking again. */
  until: number;
}

/** What is asked of the server at once, and how far ahead; seconds. After a jump less, for the picture is waited for. */
const FIRST_PIECE = 2;
const PIECE = 10;
const AHEAD = 20;
const MOST_AHEAD = 60;
/** Pictures that differ from the clock by more seconds than this jump to it … */
const OUT_OF_STEP = 0.4;
/** … and from this on they are drawn to it without anybody seeing it. */
const NEARLY_IN_STEP = 0.08;
const NUDGE = 0.06;
/** A moment that is further from the last one (milliseconds, at simple speed) was chosen by a person. */
const CHOSEN = 3000;
/** Milliseconds after which is asked again where nothing came. */
const PAUSE = 5000;
/** Pictures may end some milliseconds before the stretch that the server names. */
const SEAM = 250;

export const browserPlayback = (): PlaybackWorld => ({
  mediaSource: mediaSourceOf(),
  ask: (input, init) => fetch(input, init),
  now: () => performance.now(),
});

/** Plays recordings of one camera in a `<video>`; it follows a clock that others follow as well. */
export class PlaybackPlayer {
  private buffer: MediaBuffer | null = null;
  private codec = '';
  private ticket: ViewTicketDto | null = null;
  private from = 0;
  /** The next moment to ask for. */
  private wanted = 0;
  /** Where the last piece begins. */
  private arrived = Infinity;
  private asking: AbortController | null = null;
  private quiet: Quiet | null = null;
  private last = 0;
  private jumped = true;
  /** The ticket has let in once. */
  private admitted = false;
  private closed = false;
  private told: PlaybackStatus = { word: 'loading', next: null };

  /** @param take a ticket for what contains the moment */
  constructor(
    private readonly video: HTMLVideoElement,
    private readonly take: (at: number) => Promise<ViewTicketDto>,
    private readonly tell: (status: PlaybackStatus) => void,
    private readonly world: PlaybackWorld = browserPlayback(),
  ) {}

  /** Its picture is on the way: whoever wants to see all in step waits for it. */
  get waiting(): boolean {
    return this.told.word === 'loading' || (this.told.word === 'playing' && this.video.seeking);
  }

  /** Shows the moment, and goes on from there as the clock does. */
  follow(at: number, playing: boolean, speed: number): void {
    if (this.closed) return;
    if (at < this.last || at - this.last > CHOSEN * speed) this.quiet = null;
    this.last = at;
    const begin = this.ticket === null ? null : this.beginOfStretch(this.secondsOf(at));
    const filled = begin !== null;
    // The server names milliseconds; a picture may begin a part of one later, and before it browsers wait for ever.
    if (filled) this.keepStep(Math.max(this.secondsOf(at), begin), speed);
    else if (this.isQuiet(at)) this.askAgain(at);
    else if (!this.isOnTheWay(at)) this.jump(at);
    if (playing && filled && this.video.paused) void this.video.play().catch(() => undefined);
    if (!(playing && filled) && !this.video.paused) this.video.pause();
    this.buffer?.tend();
    this.fill(speed);
    this.sayWhatIs(at, filled);
  }

  close(): void {
    this.closed = true;
    this.asking?.abort();
    this.forget();
  }

  private secondsOf(at: number): number {
    return (at - this.from) / 1000;
  }

  /** Of the pictures that hold the moment; null where there are none. */
  private beginOfStretch(seconds: number): number | null {
    const { buffered } = this.video;
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) - 0.05 <= seconds && seconds < buffered.end(i)) return buffered.start(i);
    }
    return null;
  }

  private keepStep(seconds: number, speed: number): void {
    const ahead = this.video.currentTime - seconds;
    const nudge = Math.abs(ahead) < NEARLY_IN_STEP ? 0 : -Math.sign(ahead) * NUDGE;
    this.video.playbackRate = speed * (1 + nudge);
    if (!this.video.seeking && Math.abs(ahead) > OUT_OF_STEP * Math.max(1, speed)) this.video.currentTime = seconds;
  }

  private isQuiet(at: number): boolean {
    return this.quiet !== null && this.quiet.from <= at && at < this.quiet.to;
  }

  private askAgain(at: number): void {
    if (this.asking || !this.quiet || this.world.now() < this.quiet.until) return;
    this.wanted = at;
    this.jumped = true;
    void this.fetchPiece();
  }

  /** What is being asked for, or comes in just now, will hold the moment. */
  private isOnTheWay(at: number): boolean {
    if (this.buffer?.busy && this.arrived <= at && at < this.wanted) return true;
    return this.asking !== null && at >= this.wanted - 1000 && at < this.wanted + PIECE * 1000;
  }

  private jump(at: number): void {
    this.asking?.abort();
    this.wanted = at;
    this.jumped = true;
    this.buffer?.clear();
    void this.fetchPiece();
  }

  private fill(speed: number): void {
    // Another ticket counts from another moment: its pictures come when those of this one have been shown.
    if (this.asking || this.isQuiet(this.wanted) || !this.isOpen(this.wanted)) return;
    const end = this.buffer?.endOfStretch() ?? null;
    if (end !== null && end - this.video.currentTime < Math.min(AHEAD * Math.max(1, speed), MOST_AHEAD)) void this.fetchPiece();
  }

  private async fetchPiece(): Promise<void> {
    const asking = (this.asking = new AbortController());
    const [at, seconds] = [this.wanted, this.jumped ? FIRST_PIECE : PIECE];
    try {
      const ticket = await this.ticketFor(at, asking.signal);
      if (asking.signal.aborted) return;
      const answer = await this.world.ask(`${ticket.path}?at=${Math.floor(at)}&seconds=${seconds}`, {
        headers: { 'X-View-Ticket': ticket.ticket },
        signal: asking.signal,
      });
      const bytes = answer.status === 200 ? await answer.arrayBuffer() : null;
      if (asking.signal.aborted) return;
      this.asking = null;
      this.received(at, answer, bytes);
    } catch (error) {
      if (asking.signal.aborted) return;
      this.asking = null;
      this.rest(at, (error as { status?: number }).status === 403 ? 'forbidden' : 'failed');
    }
  }

  private received(at: number, answer: Response, bytes: ArrayBuffer | null): void {
    if (bytes) {
      if (!this.begin(at, answer.headers.get('X-Codec') ?? '')) return;
      const begins = Number(answer.headers.get('X-From'));
      this.quiet = null;
      if (begins > at) this.rest(at, 'nothing', begins);
      this.jumped = false;
      this.admitted = true;
      this.arrived = Math.min(begins, at);
      this.buffer?.append(bytes);
      // One more, for the answer is cut to whole milliseconds and the last group would be sent again.
      this.wanted = Math.max(Number(answer.headers.get('X-To')), at) + 1;
    } else if (answer.status === 410 && this.admitted) {
      // Nobody asked for a while: the view has ended, and a new one begins with the next question.
      this.ticket = null;
    } else if (answer.status === 204) {
      this.admitted = true;
      const next = answer.headers.get('X-Next');
      this.rest(at, 'nothing', next ? Number(next) : null);
    } else {
      this.ticket = null;
      this.rest(at, answer.status === 403 ? 'forbidden' : 'failed');
    }
  }

  /** Nothing comes from there: until recording goes on, or for a while. */
  private rest(at: number, word: PlaybackStatus['word'], next: number | null = null): void {
    const forGood = next !== null || word === 'unsupported';
    this.quiet = { status: { word, next }, from: at - SEAM, to: next ?? Infinity, until: forGood ? Infinity : this.world.now() + PAUSE };
  }

  private sayWhatIs(at: number, filled: boolean): void {
    const status: PlaybackStatus = filled
      ? { word: 'playing', next: null }
      : this.quiet && this.isQuiet(at)
        ? this.quiet.status
        : { word: 'loading', next: null };
    if (status.word === this.told.word && status.next === this.told.next) return;
    this.told = status;
    this.tell(status);
  }

  private isOpen(at: number): boolean {
    const open = this.ticket?.recordings;
    return !!open && at >= Date.parse(open.from) && at < Date.parse(open.to);
  }

  private async ticketFor(at: number, aborted: AbortSignal): Promise<ViewTicketDto> {
    if (this.ticket && this.isOpen(at)) return this.ticket;
    const ticket = await this.take(at);
    if (aborted.aborted) return ticket;
    this.ticket = ticket;
    this.admitted = false;
    this.from = Date.parse(ticket.recordings?.from ?? '');
    this.forget();
    return ticket;
  }

  private begin(at: number, codec: string): boolean {
    if (this.buffer && codec === this.codec) return true;
    this.forget();
    if (!this.world.mediaSource?.isTypeSupported(`video/mp4; codecs="${codec}"`)) {
      this.rest(at, 'unsupported');
      return false;
    }
    this.codec = codec;
    this.buffer = new MediaBuffer(
      this.video,
      this.world.mediaSource,
      codec,
      () => undefined,
      () => {
        this.forget();
        this.rest(this.last, 'failed');
      },
    );
    return true;
  }

  private forget(): void {
    this.buffer?.close();
    this.buffer = null;
    this.codec = '';
  }
}
