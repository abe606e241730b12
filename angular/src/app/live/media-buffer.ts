/** Seconds of the past that stay, so that a step back needs no server. */
const KEPT = 20;

/** What browsers call it: iPhones have only the managed one. */
export function mediaSourceOf(scope: typeof globalThis = globalThis): typeof MediaSource | null {
  const named = scope as unknown as { ManagedMediaSource?: typeof MediaSource; MediaSource?: typeof MediaSource };
  return named.ManagedMediaSource ?? named.MediaSource ?? null;
}

/** The pieces of one film behind a `<video>`: they are appended one after the other, the old ones are taken out. */
export class MediaBuffer {
  private readonly source: MediaSource;
  private readonly url: string;
  private readonly waiting: ArrayBuffer[] = [];
  private buffer: SourceBuffer | null = null;
  private closed = false;
  private emptied = false;

  /**
   * @param appended something has come in
   * @param broken the browser refuses what was appended: nothing more can be shown with this buffer
   */
  constructor(
    private readonly video: HTMLVideoElement,
    Source: typeof MediaSource,
    private readonly codec: string,
    private readonly appended: () => void,
    private readonly broken: () => void,
  ) {
    this.source = new Source();
    this.url = URL.createObjectURL(this.source);
    this.source.addEventListener('sourceopen', () => this.begin(), { once: true });
    // A managed source opens only for a picture that is not sent to another screen.
    video.disableRemotePlayback = true;
    video.src = this.url;
  }

  append(bytes: ArrayBuffer): void {
    this.waiting.push(bytes);
    this.work();
  }

  /** What was given has not all come in yet. */
  get busy(): boolean {
    return this.waiting.length > 0 || !this.buffer || this.buffer.updating;
  }

  /** Takes in what found no room before. */
  tend(): void {
    if (this.waiting.length) this.work();
  }

  /** Takes everything out; what is appended next begins anew. */
  clear(): void {
    this.waiting.length = 0;
    this.emptied = true;
    this.work();
  }

  /** Until where it is filled without a gap from the moment that is shown; null where nothing is. */
  endOfStretch(): number | null {
    const { buffered, currentTime } = this.video;
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) <= currentTime + 0.1 && currentTime < buffered.end(i)) return buffered.end(i);
    }
    return null;
  }

  close(): void {
    this.closed = true;
    this.waiting.length = 0;
    URL.revokeObjectURL(this.url);
    if (this.video.src === this.url) {
      this.video.removeAttribute('src');
      this.video.load();
    }
  }

  private begin(): void {
    if (this.closed) return;
    try {
      this.buffer = this.source.addSourceBuffer(`video/mp4; codecs="${this.codec}"`);
    } catch {
      this.broken();
      return;
    }
    this.buffer.addEventListener('updateend', () => {
      if (this.closed) return;
      this.appended();
      this.work();
    });
    this.buffer.addEventListener('error', () => this.broken());
    this.work();
  }

  private work(): void {
    const buffer = this.buffer;
    if (this.closed || !buffer || buffer.updating || this.source.readyState !== 'open') return;
    try {
      if (this.emptied) {
        this.emptied = false;
        if (buffer.buffered.length) return buffer.remove(0, Infinity);
      }
      // After a jump back the picture still stands where it was, and what has come for the new moment is not the past.
      const past = this.video.currentTime - KEPT;
      if (this.endOfStretch() !== null && buffer.buffered.start(0) < past - KEPT) return buffer.remove(0, past);
      if (!this.waiting.length) return;
      buffer.appendBuffer(this.waiting[0]);
      this.waiting.shift();
    } catch (error) {
      if ((error as DOMException).name === 'QuotaExceededError') this.makeRoom(buffer);
      else this.broken();
    }
  }

  /** What was shown goes; where nothing can go, what waits stays until more has been shown. */
  private makeRoom(buffer: SourceBuffer): void {
    const past = this.video.currentTime - 1;
    if (this.endOfStretch() !== null && buffer.buffered.start(0) < past) buffer.remove(0, past);
  }
}
