import { HttpClient } from '@angular/common/http';
import { EnvironmentProviders, inject, Injectable, isDevMode } from '@angular/core';
import { provideTransloco, provideTranslocoTranspiler, Translation, TranslocoLoader } from '@jsverse/transloco';
import { PluralTexts } from './plural-texts';

@Injectable({ providedIn: 'root' })
export class TextLoader implements TranslocoLoader {
  private readonly http = inject(HttpClient);

  getTranslation(language: string) {
    return this.http.get<Translation>(`i18n/${language}.json`);
  }
}

export function provideTexts(): EnvironmentProviders[] {
  return [
    ...provideTransloco({
      config: {
        availableLangs: ['vi', 'en'],
        defaultLang: 'vi',
        fallbackLang: 'vi',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: TextLoader,
    }),
    provideTranslocoTranspiler(PluralTexts),
  ];
}
