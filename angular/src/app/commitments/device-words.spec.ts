import { describe, expect, it } from 'vitest';
import { deviceWords } from './device-words';

const say = (key: string, values?: Record<string, unknown>) => (values ? `${String(values['system'])}, ${String(values['browser'])}` : key);

describe('the device that was signed on', () => {
  it('is named in words of an office', () => {
    expect(deviceWords('X11; Linux x86_64 · Chrome/156.0.0.0', say)).toBe('commitments.device.linux, Chrome');
    expect(deviceWords('Linux; Android 14; Pixel 8 · SamsungBrowser/25.0', say)).toBe('commitments.device.android, Samsung Internet');
    expect(deviceWords('iPhone; CPU iPhone OS 18_1 like Mac OS X · Version/18.1', say)).toBe('commitments.device.iphone, Safari');
    expect(deviceWords('Windows NT 10.0; Win64; x64 · Edg/131.0.0.0', say)).toBe('commitments.device.windows, Edge');
  });

  it('stays as it is when nobody knows it', () => {
    expect(deviceWords('Máy thử', say)).toBe('Máy thử');
  });
});
