import { HttpClient, HttpContext } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, timeout, TimeoutError } from 'rxjs';
import { Connection } from '../http/connection';
import { ANSWERS_401_ITSELF } from '../http/request-options';
import { toProblem } from '../http/problem-details';
import { ActingFor } from './acting-for';
import { CurrentAccount } from './current-account';
import { keepLastAccount, lastAccount } from './last-account';

/** Somebody signed in on this device and has not signed out since: only then is there anything to ask the server. */
const MARK = 'signedIn';

/** Milliseconds to wait for the server on a line that says nothing, when work can go on without an answer. */
const PATIENCE = 8000;

/** The signed-in account and what it may do. Loaded once before the first page is shown. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly actingFor = inject(ActingFor);
  private readonly connection = inject(Connection);
  private readonly current = signal<CurrentAccount | null>(null);
  private readonly permissions = computed(() => new Set(this.current()?.permissions ?? []));

  readonly account = this.current.asReadonly();
  readonly signedIn = computed(() => this.current() !== null);
  readonly commune = computed(() => this.current()?.commune ?? null);
  /** What the person is: the job, else the roles. */
  readonly role = computed(() => this.current()?.jobTitle || (this.current()?.roles ?? []).map((role) => role.name).join(', '));
  /** True when somebody was signed in here until the server ended it: too long ago, or from another device. */
  readonly ended = signal(false);
  /** True when the server could not be asked at start; the shell then offers to try again. */
  readonly unreachable = signal(false);
  /** False while the account is the one this device remembers: the server has not been asked since the start. */
  readonly verified = signal(false);

  /** True when the account holds the permission, or any of them. No permission asked means: signed in is enough. */
  may(permission: string | readonly string[] | null | undefined): boolean {
    if (permission == null) return this.signedIn();
    const held = this.permissions();
    return typeof permission === 'string' ? held.has(permission) : permission.some((p) => held.has(p));
  }

  /** At start: asks the server only when a session may be there, so that a stranger's first page begins without a refusal. */
  async begin(): Promise<void> {
    if (marked()) await this.load();
  }

  /**
   * Asks the server who is signed in. Never throws: a stranger and a lost connection are both states. Without a
   * connection the last known account of this device goes on.
   */
  async load(): Promise<void> {
    try {
      this.enter(await this.fetchMe(lastAccount() ? PATIENCE : undefined));
      this.unreachable.set(false);
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status === 403 && this.actingFor.delegationId()) {
        this.actingFor.choose(null);
        return this.load();
      }
      if (problem.status === 401) {
        this.ended.update((before) => before || markedForSure());
        this.leave();
      } else if (isSilence(problem.status)) {
        this.goOn();
      }
      this.unreachable.set(problem.status !== 401 && this.current() === null);
    }
  }

  /** Asks the server whether the session still stands, before something is sent by itself. Ends nothing. */
  async verify(): Promise<'stands' | 'ended' | 'silent'> {
    try {
      this.enter(await this.fetchMe(PATIENCE));
      return 'stands';
    } catch (error) {
      return toProblem(error).status === 401 ? 'ended' : 'silent';
    }
  }

  async signIn(input: { userName: string; password: string; twoFactorCode?: string }): Promise<CurrentAccount> {
    this.actingFor.choose(null);
    // The antiforgery token on this device may still belong to whoever was signed in before.
    await firstValueFrom(this.http.get('/api/account/antiforgery', { context: this.quiet() }));
    const account = await firstValueFrom(this.http.post<CurrentAccount>('/api/account/login', input, { context: this.quiet() }));
    this.enter(account);
    this.unreachable.set(false);
    return account;
  }

  async signOut(everywhere = false): Promise<void> {
    const url = everywhere ? '/api/account/logout-everywhere' : '/api/account/logout';
    await firstValueFrom(this.http.post<void>(url, null, { context: this.quiet() }));
    this.forget();
  }

  /** Acts for another from now on (`null`: for oneself) and reloads name and permissions. */
  async actFor(delegationId: string | null): Promise<void> {
    const before = this.actingFor.delegationId();
    this.actingFor.choose(delegationId);
    try {
      this.enter(await this.fetchMe());
    } catch (error) {
      this.actingFor.choose(before);
      throw error;
    }
  }

  /** After the server answered 401 in the middle of work. */
  expire(): void {
    if (this.signedIn()) this.ended.set(true);
    this.forget();
  }

  /** Forgets the account on this side only. */
  forget(): void {
    this.actingFor.choose(null);
    this.leave();
  }

  private enter(account: CurrentAccount): void {
    // What was only confirmed is not new: pages that look at the account need not begin again.
    if (JSON.stringify(account) !== JSON.stringify(this.current())) this.current.set(account);
    this.verified.set(true);
    this.ended.set(false);
    mark(true);
    if (!account.actingFor) keepLastAccount(account);
  }

  /** As oneself: whom one may stand in for, only the server knows. */
  private goOn(): void {
    const account = this.current() ? null : lastAccount();
    if (!account) return;
    this.actingFor.choose(null);
    this.current.set(account);
    this.verified.set(false);
  }

  private leave(): void {
    this.current.set(null);
    this.verified.set(false);
    mark(false);
    keepLastAccount(null);
  }

  private async fetchMe(patience?: number): Promise<CurrentAccount> {
    const asked = this.http.get<CurrentAccount>('/api/account/me', { context: this.quiet() });
    try {
      return await firstValueFrom(patience ? asked.pipe(timeout(patience)) : asked);
    } catch (error) {
      if (error instanceof TimeoutError) this.connection.reportSilence();
      throw error;
    }
  }

  private quiet(): HttpContext {
    return new HttpContext().set(ANSWERS_401_ITSELF, true);
  }
}

/** No answer, or one of a gateway in front of a server that is not there. */
function isSilence(status: number): boolean {
  return status <= 0 || (status >= 502 && status <= 504);
}

function marked(): boolean {
  // Without a store nothing is known, so the server is asked.
  return stored() !== null;
}

function markedForSure(): boolean {
  return typeof stored() === 'string';
}

/** Undefined when there is no store. */
function stored(): string | null | undefined {
  try {
    return localStorage.getItem(MARK);
  } catch {
    return undefined;
  }
}

function mark(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(MARK, '1');
    else localStorage.removeItem(MARK);
  } catch {
    // Then the server is asked at each start.
  }
}
