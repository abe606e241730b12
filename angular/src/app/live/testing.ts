/** Pieces of a browser that jsdom lacks. A piece of bytes names the seconds it holds: beginning, end. */
type Span = [from: number, to: number];

class FakeBuffer extends EventTarget {
  updating = false;
  spans: Span[] = [];
  readonly appended: ArrayBuffer[] = [];

  get buffered(): TimeRanges {
    return rangesOf(this.spans);
  }

  appendBuffer(bytes: ArrayBuffer): void {
    this.appended.push(bytes);
    if (bytes.byteLength === 16) this.add(new Float64Array(bytes) as unknown as Span);
    this.done();
  }

  remove(from: number, to: number): void {
    this.spans = this.spans.flatMap(([start, end]): Span[] => {
      const kept: Span[] = [
        [start, Math.min(end, from)],
        [Math.max(start, to), end],
      ];
      return kept.filter(([a, b]) => b > a);
    });
    this.done();
  }

  private add([from, to]: Span): void {
    const joined = this.spans.filter(([start, end]) => start <= to && from <= end);
    const whole: Span = [Math.min(from, ...joined.map((s) => s[0])), Math.max(to, ...joined.map((s) => s[1]))];
    this.spans = [...this.spans.filter((span) => !joined.includes(span)), whole].sort((a, b) => a[0] - b[0]);
  }

  private done(): void {
    this.updating = true;
    queueMicrotask(() => {
      this.updating = false;
      this.dispatchEvent(new Event('updateend'));
    });
  }
}

export class FakeSource extends EventTarget {
  static readonly made: FakeSource[] = [];
  static isTypeSupported(type: string): boolean {
    return type.includes('avc1');
  }

  readyState = 'open';
  readonly buffer = new FakeBuffer();

  constructor() {
    super();
    FakeSource.made.push(this);
    queueMicrotask(() => this.dispatchEvent(new Event('sourceopen')));
  }

  addSourceBuffer(): FakeBuffer {
    return this.buffer;
  }
}

/** Shows what was last put into a `FakeSource` that it was given. */
export function fakeVideo(): HTMLVideoElement {
  URL.createObjectURL = (source) => `blob:${FakeSource.made.indexOf(source as unknown as FakeSource)}`;
  URL.revokeObjectURL = () => undefined;
  const video = {
    src: '',
    currentTime: 0,
    playbackRate: 1,
    paused: true,
    seeking: false,
    get buffered(): TimeRanges {
      return rangesOf(this.src ? FakeSource.made[Number(this.src.slice(5))].buffer.spans : []);
    },
    play(): Promise<void> {
      this.paused = false;
      return Promise.resolve();
    },
    pause(): void {
      this.paused = true;
    },
    removeAttribute(): void {
      this.src = '';
    },
    load: () => undefined,
  };
  return video as unknown as HTMLVideoElement;
}

function rangesOf(spans: readonly Span[]): TimeRanges {
  return { length: spans.length, start: (i) => spans[i][0], end: (i) => spans[i][1] };
}
