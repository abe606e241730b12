import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { ApplicationConfig, inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { MAT_DIALOG_DEFAULT_OPTIONS } from '@angular/material/dialog';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { routes } from './app.routes';
import { connectionInterceptor, delegationInterceptor, headersInterceptor, signInInterceptor } from './core/http/api-interceptor';
import { Language } from './core/i18n/language';
import { PageTitle } from './core/i18n/page-title';
import { ServerTexts } from './core/i18n/server-texts';
import { provideTexts } from './core/i18n/texts';
import { tellMissingPage } from './core/offline/missing-page';
import { provideOutboxSender } from './core/offline/outbox';
import { Session } from './core/session/session';
import { SURVEY, surveyAddress, surveySender } from './surveys/survey-sender';
import { dialogDefaults } from './ui/dialog-defaults';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([signInInterceptor, delegationInterceptor, connectionInterceptor, headersInterceptor])),
    provideTexts(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(tellMissingPage),
    ),
    provideAppInitializer(async () => {
      const texts = inject(TranslocoService);
      const language = inject(Language).current();
      void inject(ServerTexts).load();
      await Promise.all([inject(Session).begin(), firstValueFrom(texts.load(language)).catch(() => undefined)]);
    }),
    provideOutboxSender(SURVEY, surveySender, surveyAddress),
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: MAT_DIALOG_DEFAULT_OPTIONS, useValue: dialogDefaults },
    { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline', subscriptSizing: 'dynamic' } },
  ],
};
