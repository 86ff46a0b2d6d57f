import { type INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { demandKey } from './requires';

const routeKey = 'path';

/** Refuses to start when a route declares neither a permission nor that it is public. */
export function assertEveryRouteDemands(app: INestApplication): void {
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  const bare: string[] = [];
  for (const { instance, metatype } of app.get(DiscoveryService).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      if (handler === undefined || !Reflect.hasMetadata(routeKey, handler)) continue;
      if (reflector.get(demandKey, handler) === undefined)
        bare.push(`${metatype?.name ?? '?'}.${name}`);
    }
  }
  if (bare.length > 0) {
    throw new Error(
      `no permission is declared on ${bare.join(', ')}: add @Requires, @Pending or @Public`,
    );
  }
}
