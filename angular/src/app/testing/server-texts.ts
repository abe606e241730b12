import { Injectable, Provider } from '@angular/core';
import en from '../../../../aspnet-core/src/CameraProgram.Domain.Shared/Localization/en.json';
import vi from '../../../../aspnet-core/src/CameraProgram.Domain.Shared/Localization/vi.json';
import { ServerTexts } from '../core/i18n/server-texts';

@Injectable()
class LoadedServerTexts extends ServerTexts {
  constructor() {
    super();
    this.texts.set({ vi, en });
  }

  override load(): Promise<void> {
    return Promise.resolve();
  }
}

/** The server's real texts, without a server: for specs of components that use `enumText` and its like. */
export function provideTestServerTexts(): Provider {
  return { provide: ServerTexts, useClass: LoadedServerTexts };
}
