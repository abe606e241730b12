import { ViewTicketDto } from '../core/api/models';
import { MediaBuffer, mediaSourceOf } from './media-buffer';

export interface PlaybackStatus {
  word: 'loading' | 'playing' | 'nothing' | 'forbidden' | 'unsupported' | 'failed';
  /** Where recording goes on (milliseconds since 1970), while nothing is recorded. */
  next: number | null;
}

/** What is asked of the server at once, and how far ahead; seconds. */
const PIECE = 10;
const AHEAD = 20;
/** Pictures of cameras in step may differ by this many seconds. */
const OUT_OF_STEP = 0.4;

/** Plays recordings of one camera in a `<video>`; it follows a clock that others follow as well. */
export class PlaybackPlayer {
  private buffer: MediaBuffer | null = null;
  private codec = '';
  private ticket: ViewTicketDto | null = null;
  private from = 0;
  /** The next moment to ask for. */
  private wanted = 0;
  private asking: AbortController | null = null;
  private closed = false;
  private ended = false;

  /**
   * @param take a ticket for what contains the moment
   * @param source null where the browser plays no pieces
   */
  constructor(
    private readonly video: HTMLVideoElement,
    private readonly take: (at: number) => Promise<ViewTicketDto>,
    private readonly tell: (status: PlaybackStatus) => void,
    private readonly source: typeof MediaSource | null = mediaSourceOf(),
    private readonly ask: typeof fetch = (input, init) => fetch(input, init),
  ) {}

  /** The moment that is shown, in milliseconds since 1970; null before the first picture. */
  get shown(): number | null {
    return this.ticket && this.video.readyState >= 2 ? this.from + this.video.currentTime * 1000 : null;
  }

  /** Shows the moment, and goes on from there as the clock does. */
  follow(at: number, playing: boolean, speed: number): void {
    if (this.closed) return;
    this.video.playbackRate = speed;
    const seconds = (at - this.from) / 1000;
    const filled = this.ticket !== null && this.holds(seconds);
    if (!filled) {
      if (!this.isWantedSoon(at)) this.jump(at);
    } else if (Math.abs(this.video.currentTime - seconds) > Math.max(OUT_OF_STEP, OUT_OF_STEP * speed)) {
      this.video.currentTime = seconds;
    }
    if (playing && filled && this.video.paused) void this.video.play().catch(() => undefined);
    if (!playing && !this.video.paused) this.video.pause();
    this.fill();
  }

  close(): void {
    this.closed = true;
    this.asking?.abort();
    this.buffer?.close();
    this.buffer = null;
  }

  private holds(seconds: number): boolean {
    const { buffered } = this.video;
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) - 0.05 <= seconds && seconds < buffered.end(i)) return true;
    }
    return false;
  }

  /** What is being asked for will hold the moment. */
  private isWantedSoon(at: number): boolean {
    return this.asking !== null && at >= this.wanted - 1000 && at < this.wanted + PIECE * 1000;
  }

  private jump(at: number): void {
    if (this.ended && at >= this.wanted) return;
    this.asking?.abort();
    this.asking = null;
    this.ended = false;
    this.wanted = at;
    this.buffer?.clear();
    void this.fetchPiece();
  }

  private fill(): void {
    const end = this.buffer?.endOfStretch();
    if (!this.asking && !this.ended && end != null && end - this.video.currentTime < AHEAD * Math.max(1, this.video.playbackRate)) void this.fetchPiece();
  }

  private async fetchPiece(): Promise<void> {
    const asking = (this.asking = new AbortController());
    const at = this.wanted;
    try {
      const ticket = await this.ticketFor(at);
      if (asking.signal.aborted) return;
      const answer = await this.ask(`${ticket.path}?at=${Math.floor(at)}&seconds=${PIECE}`, {
        headers: { 'X-View-Ticket': ticket.ticket },
        signal: asking.signal,
      });
      const bytes = answer.status === 200 ? await answer.arrayBuffer() : null;
      if (asking.signal.aborted) return;
      this.asking = null;
      this.received(answer, bytes);
    } catch (error) {
      if (asking.signal.aborted) return;
      this.asking = null;
      this.ended = true;
      this.tell({ word: (error as { status?: number }).status === 403 ? 'forbidden' : 'failed', next: null });
    }
  }

  private received(answer: Response, bytes: ArrayBuffer | null): void {
    if (bytes) {
      if (!this.begin(answer.headers.get('X-Codec') ?? '')) return;
      this.buffer?.append(bytes);
      this.wanted = Number(answer.headers.get('X-To'));
      this.tell({ word: 'playing', next: null });
      return;
    }
    if (answer.status === 410) {
      // Nobody asked for a while: the view has ended, and a new one begins with the next question.
      this.ticket = null;
      return;
    }
    this.ended = true;
    const next = answer.headers.get('X-Next');
    this.tell(answer.status === 204 ? { word: 'nothing', next: next ? Number(next) : null } : { word: 'forbidden', next: null });
  }

  private async ticketFor(at: number): Promise<ViewTicketDto> {
    const held = this.ticket?.recordings;
    if (this.ticket && held && at >= Date.parse(held.from) && at < Date.parse(held.to)) return this.ticket;
    const ticket = await this.take(at);
    this.ticket = ticket;
    this.from = Date.parse(ticket.recordings?.from ?? '');
    this.forget();
    return ticket;
  }

  private begin(codec: string): boolean {
    if (this.buffer && codec === this.codec) return true;
    this.forget();
    if (!this.source?.isTypeSupported(`video/mp4; codecs="${codec}"`)) {
      this.ended = true;
      this.tell({ word: 'unsupported', next: null });
      return false;
    }
    this.codec = codec;
    const at = (this.wanted - this.from) / 1000;
    this.buffer = new MediaBuffer(
      this.video,
      this.source,
      codec,
      () => {
        if (this.video.currentTime === 0 && this.video.buffered.length) this.video.currentTime = Math.max(at, this.video.buffered.start(0));
      },
      () => {
        this.ended = true;
        this.tell({ word: 'failed', next: null });
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
