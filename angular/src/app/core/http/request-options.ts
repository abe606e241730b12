import { HttpContext, HttpContextToken } from '@angular/common/http';

/** The call itself deals with 401 (signing in, asking who is signed in). */
export const ANSWERS_401_ITSELF = new HttpContextToken<boolean>(() => false);
export const IDEMPOTENCY_KEY = new HttpContextToken<string | null>(() => null);
export const IF_MATCH = new HttpContextToken<number | null>(() => null);

/** For a POST that creates: `http.post(url, body, { context: creating(this.key) })`. One key per opened form. */
export function creating(idempotencyKey: string): HttpContext {
  return new HttpContext().set(IDEMPOTENCY_KEY, idempotencyKey);
}

/** For a change of an aggregate of the given version: sends `If-Match: "<version>"`. */
export function changing(version: number, idempotencyKey?: string): HttpContext {
  const context = new HttpContext().set(IF_MATCH, version);
  return idempotencyKey ? context.set(IDEMPOTENCY_KEY, idempotencyKey) : context;
}

/**
 * A random UUID (version 4). `crypto.randomUUID` exists only on HTTPS and localhost, but a commune may reach its
 * server by a plain address of the office network.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
