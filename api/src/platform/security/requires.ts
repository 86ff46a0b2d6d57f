import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@weerbaar/access';

/** What a route demands of who calls it. */
export type Demand =
  | { readonly kind: 'public' }
  /** A session in any state: password given, second factor perhaps still missing. */
  | { readonly kind: 'pending' }
  /** Whoever is signed in, and who still has to set up the second factor that his organisation demands. */
  | { readonly kind: 'enrolling' }
  | { readonly kind: 'permission'; readonly permission: Permission };

export const demandKey = 'weerbaar:demand';

const demanding = (demand: Demand): MethodDecorator =>
  applyDecorators(SetMetadata(demandKey, demand), ApiCookieAuth());

/** Only people who may do this, by the table in libs/access. On which unit is the command's question. */
export const Requires = (permission: Permission): MethodDecorator =>
  applyDecorators(
    demanding({ kind: 'permission', permission }),
    ApiExtension('x-weerbaar-permission', permission),
  );

/** Open to everybody; the reason stands beside the route in its test's list of public routes. */
export const Public = (): MethodDecorator =>
  SetMetadata(demandKey, { kind: 'public' } satisfies Demand);

/** Open to a session that still lacks its second factor. */
export const Pending = (): MethodDecorator => demanding({ kind: 'pending' });

/** What a person does with his own account: open to whoever is signed in, and to who must still set up a second factor. */
export const Enrolling = (): MethodDecorator => demanding({ kind: 'enrolling' });
