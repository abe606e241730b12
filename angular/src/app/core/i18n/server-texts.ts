import { HttpClient, HttpContext } from '@angular/common/http';
import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { ResolveFn } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { ANSWERS_401_ITSELF } from '../http/request-options';
import { keepTexts, keptTexts } from '../offline/device-store';
import { Language, LanguageCode } from './language';

/** Values for the `{placeholders}` of a text. */
export type TextData = Readonly<Record<string, string | number | null | undefined>>;

/**
 * The words that the server uses as well: enum members, permissions, roles, errors. One answer per language, kept on
 * this device so that they are there without a network; read in templates through the pipes `enumText`, `permissionText`
 * and `serverText`.
 */
@Injectable({ providedIn: 'root' })
export class ServerTexts {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  protected readonly texts = signal<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>>({});
  private readonly asked = new Map<LanguageCode, Promise<void>>();

  constructor() {
    effect(() => {
      const language = this.language.current();
      untracked(() => void this.load(language));
    });
  }

  /** Until there are words, those of an earlier visit at first. Never throws: without an answer the next call asks again. */
  load(language = this.language.current()): Promise<void> {
    const running = this.asked.get(language) ?? this.begin(language);
    this.asked.set(language, running);
    return running;
  }

  /** The text of the key in the chosen language (until it has arrived, in the other one), or undefined. */
  find(key: string, data?: TextData): string | undefined {
    const all = this.texts();
    const text = (all[this.language.current()] ?? all.vi ?? all.en)?.[key];
    return text && data ? text.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole)) : text;
  }

  /** `('WorkTaskStatus', 'inProgress')` → "Đang thực hiện"; empty for no value. */
  enumText(type: string, member: string | null | undefined): string {
    if (!member) return '';
    return this.find(`Enum:${type}.${member[0].toUpperCase()}${member.slice(1)}`) ?? this.unknown(member);
  }

  permissionText(permission: string): string {
    return this.find(`Permission:${permission}`) ?? this.unknown(permission);
  }

  /** Nothing is shown before the texts arrive; a key without text shows itself. */
  unknown(key: string): string {
    return Object.keys(this.texts()).length ? key : '';
  }

  private async begin(language: LanguageCode): Promise<void> {
    const fetched = this.fetch(language);
    const kept = keptTexts(language).then((texts) => {
      if (!texts) return fetched;
      this.texts.update((known) => ({ [language]: texts, ...known }));
      return undefined;
    });
    await Promise.race([fetched.then(() => (this.texts()[language] ? undefined : kept)), kept]);
  }

  private async fetch(language: LanguageCode): Promise<void> {
    try {
      const context = new HttpContext().set(ANSWERS_401_ITSELF, true);
      const texts = await firstValueFrom(this.http.get<Record<string, string>>(`/api/localization/${language}`, { context }));
      this.texts.update((known) => ({ ...known, [language]: texts }));
      void keepTexts(language, texts);
    } catch {
      this.asked.delete(language);
    }
  }
}

/** Keeps a page waiting until the server's words are there. */
export const serverTextsLoaded: ResolveFn<true> = () =>
  inject(ServerTexts)
    .load()
    .then(() => true);
