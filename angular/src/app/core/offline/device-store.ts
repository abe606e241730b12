import { DBSchema, IDBPDatabase, openDB } from 'idb';

interface DeviceSchema extends DBSchema {
  /** The server's words by language. */
  texts: { key: string; value: Readonly<Record<string, string>> };
}

let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null;

/** The words that were kept on this device, or undefined. Nobody's data: they stay when the person signs out. */
export async function keptTexts(language: string): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    return await (await open()).get('texts', language);
  } catch {
    return undefined;
  }
}

export async function keepTexts(language: string, texts: Readonly<Record<string, string>>): Promise<void> {
  try {
    await (await open()).put('texts', texts, language);
  } catch {
    // Without a store the words are asked for at each start.
  }
}

function open(): Promise<IDBPDatabase<DeviceSchema>> {
  opened ??= connect();
  opened.catch(() => (opened = null));
  return opened;
}

async function connect(): Promise<IDBPDatabase<DeviceSchema>> {
  return openDB<DeviceSchema>('camera-program', 1, {
    upgrade: (db) => void db.createObjectStore('texts'),
    blocking: close,
    terminated: close,
  });
}

function close(): void {
  void opened?.then(
    (db) => db.close(),
    () => undefined,
  );
  opened = null;
}
