import { importProvidersFrom, EnvironmentProviders } from '@angular/core';
import { TranslocoTestingModule } from '@jsverse/transloco';
import en from '../../../public/i18n/en.json';
import vi from '../../../public/i18n/vi.json';

/** The real texts of both languages, Vietnamese at first. */
export function provideTestTexts(): EnvironmentProviders {
  return importProvidersFrom(
    TranslocoTestingModule.forRoot({
      langs: { vi, en },
      translocoConfig: { availableLangs: ['vi', 'en'], defaultLang: 'vi', reRenderOnLangChange: true },
      preloadLangs: true,
    }),
  );
}
