const SYSTEMS: readonly [sign: RegExp, words: string][] = [
  [/iPad/i, 'commitments.device.ipad'],
  [/iPhone/i, 'commitments.device.iphone'],
  [/Android/i, 'commitments.device.android'],
  [/Windows/i, 'commitments.device.windows'],
  [/Mac/i, 'commitments.device.mac'],
  [/Linux|X11/i, 'commitments.device.linux'],
];

const BROWSERS: readonly [sign: RegExp, name: string][] = [
  [/Edg/i, 'Edge'],
  [/OPR/i, 'Opera'],
  [/SamsungBrowser/i, 'Samsung Internet'],
  [/coc_coc/i, 'Cốc Cốc'],
  [/FxiOS|Firefox/i, 'Firefox'],
  [/CriOS|Chrome/i, 'Chrome'],
  [/Version/i, 'Safari'],
];

/** "máy tính Linux, trình duyệt Chrome" for what a browser says of itself; what nobody knows stays as it is. */
export function deviceWords(device: string, say: (key: string, values?: Record<string, unknown>) => string): string {
  const system = SYSTEMS.find(([sign]) => sign.test(device));
  const browser = BROWSERS.find(([sign]) => sign.test(device));
  if (!system) return device;
  return browser ? say('commitments.device.with', { system: say(system[1]), browser: browser[1] }) : say(system[1]);
}
