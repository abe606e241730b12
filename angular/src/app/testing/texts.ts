import { EnvironmentProviders, importProvidersFrom, makeEnvironmentProviders } from '@angular/core';
import { provideTranslocoTranspiler, TranslocoTestingModule } from '@jsverse/transloco';
import en from '../../../public/i18n/en.json';
import vi from '../../../public/i18n/vi.json';
import { PluralTexts } from '../core/i18n/plural-texts';

/** The real texts of both languages, Vietnamese at first. */
export function provideTestTexts(): EnvironmentProviders {
  return makeEnvironmentProviders([
    importProvidersFrom(
      TranslocoTestingModule.forRoot({
        langs: { vi, en },
        translocoConfig: { availableLangs: ['vi', 'en'], defaultLang: 'vi', reRenderOnLangChange: true },
        preloadLangs: true,
      }),
    ),
    provideTranslocoTranspiler(PluralTexts),
  ]);
}
