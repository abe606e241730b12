import { describe, expect, it } from 'vitest';
import { splitAddress } from './stream-address';

describe('splitAddress', () => {
  it('takes user and password out', () => {
    expect(splitAddress(' rtsp://admin:p%40ss:w@192.168.1.20:554/live?x=1 ')).toEqual({
      address: 'rtsp://192.168.1.20:554/live?x=1',
      user: 'admin',
      password: 'p@ss:w',
    });
    expect(splitAddress('rtsp://admin@cam/live')).toEqual({ address: 'rtsp://cam/live', user: 'admin', password: '' });
  });

  it('leaves an address without them, and what is none, as it is', () => {
    expect(splitAddress('rtsp://192.168.1.20/live')).toBeNull();
    expect(splitAddress('rtsp://192.168.1.20/live@home')).toBeNull();
    expect(splitAddress('camera')).toBeNull();
  });

  it('keeps what is not encoded as it should be', () => {
    expect(splitAddress('rtsp://admin:100%@cam/live')?.password).toBe('100%');
  });
});
