import { ApplicationRef, isDevMode } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { App } from './app/app';
import { ProgramVersion } from './app/core/offline/program-version';
import { leadToWrongFields } from './app/ui/first-wrong-field';
import { keepLongText } from './app/ui/long-text';

keepLongText(document);
leadToWrongFields(document);

bootstrapApplication(App, appConfig)
  .then(keepProgram)
  .catch((error: unknown) => console.error(error));

async function keepProgram(program: ApplicationRef): Promise<void> {
  if (isDevMode()) return;
  await program.whenStable();
  await program.injector.get(ProgramVersion).keep();
}
