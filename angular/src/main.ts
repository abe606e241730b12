import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { App } from './app/app';
import { keepLongText } from './app/ui/long-text';

keepLongText(document);

bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
