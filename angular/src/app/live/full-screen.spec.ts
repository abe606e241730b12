import { describe, expect, it, vi } from 'vitest';
import { FullScreen, isForThePage } from './full-screen';

describe('FullScreen', () => {
  it('fills the window where the browser does not give the screen', async () => {
    const screen = new FullScreen({ fullscreenElement: null } as Document);
    await screen.enter({} as HTMLElement);
    expect(screen.on()).toBe(true);
    await screen.leave();
    expect(screen.on()).toBe(false);
  });

  it('follows the browser when somebody leaves it by a key', async () => {
    const page = { fullscreenElement: null as Element | null, exitFullscreen: vi.fn(async () => undefined) };
    const screen = new FullScreen(page as unknown as Document);
    page.fullscreenElement = document.body;
    screen.changed();
    expect(screen.on()).toBe(true);
    await screen.leave();
    expect(page.exitFullscreen).toHaveBeenCalled();
    page.fullscreenElement = null;
    screen.changed();
    expect(screen.on()).toBe(false);
  });
});

describe('isForThePage', () => {
  const key = (target: HTMLElement, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: 'f', ...more });
    Object.defineProperty(event, 'target', { value: target });
    return event;
  };

  it('leaves typing and the shortcuts of the browser alone', () => {
    expect(isForThePage(key(document.createElement('div')))).toBe(true);
    expect(isForThePage(key(document.createElement('input')))).toBe(false);
    expect(isForThePage(key(document.createElement('div'), { ctrlKey: true }))).toBe(false);
  });
});
