import { HttpErrorResponse } from '@angular/common/http';

/** RFC 9457 answer of the server; `status` 0 means that no server answered. */
export interface ProblemDetails {
  type?: string;
  title?: string;
  status: number;
  /** What happened, why, and what to do next, in the language of the person. */
  detail?: string;
  code?: string;
  /** Sentences per field (camelCase path). */
  errors?: Record<string, string[]>;
  data?: Record<string, unknown>;
  traceId?: string;
}

/** Turns whatever was thrown into a problem. */
export function toProblem(error: unknown): ProblemDetails {
  if (error instanceof HttpErrorResponse) {
    const body: unknown = typeof error.error === 'string' ? parse(error.error) : error.error;
    const known = isRecord(body) && !(body instanceof ProgressEvent) ? (body as Partial<ProblemDetails>) : {};
    return { ...known, status: error.status };
  }
  return isRecord(error) && typeof error['status'] === 'number' ? (error as unknown as ProblemDetails) : { status: -1 };
}

/** Turns what was thrown while a file was fetched into a problem: a refused file brings its problem as a blob. */
export async function toFileProblem(error: unknown): Promise<ProblemDetails> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return toProblem(error);
  const body = parse(await error.error.text());
  return { ...(isRecord(body) ? (body as Partial<ProblemDetails>) : {}), status: error.status };
}

/** Translates a key with values, as `TranslocoService.translate` does. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** One sentence for a person: the server's own when it sent one, else what the status means and what to do next. */
export function problemMessage(problem: ProblemDetails, translate: Translate): string {
  if (problem.detail) return problem.detail;
  if (problem.status === 400 && problem.errors) return translate('problem.400');
  const known = [0, 400, 401, 403, 404, 409, 412, 413, 429, 503];
  const key = known.includes(problem.status) ? problem.status : 'other';
  const sentence = translate(`problem.${key}`);
  return problem.traceId && key === 'other' ? `${sentence} ${translate('problem.trace', { id: problem.traceId })}` : sentence;
}

/**
 * Whether the same once more may end better: no answer, signed out, somebody else's change, too busy, a fault. What the
 * server refuses for a reason stays refused until the reason is gone.
 */
export function mayEndBetter({ status }: ProblemDetails): boolean {
  return status <= 0 || [401, 408, 412, 429].includes(status) || status >= 500;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Blob);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
