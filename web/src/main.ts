import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// zod would try whether it may make code out of text, which the security policy refuses aloud. It
// reads this when it is fetched; its own `config()` would bring all of it into the first screen.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  console.error(error);
});
