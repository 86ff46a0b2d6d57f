import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, Reflector } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Problem } from '../http/problem';
import { AccessGuard } from './access.guard';
import { assertEveryRouteDemands } from './demanded-everywhere';
import { Enrolling, Pending, Public, Requires } from './requires';

@Controller('good')
class GoodController {
  @Get('public') @Public() open(): void {}
  @Get('pending') @Pending() pending(): void {}
  @Get('own') @Enrolling() own(): void {}
  @Get('units') @Requires('unit.read') units(): void {}
  /** No route, so nothing is demanded of who calls it. */
  helper(): void {}
}

@Controller('bad')
class BadController {
  @Get('one') one(): void {}
  @Get('two') @Public() two(): void {}
  @Get('three') three(): void {}
}

async function boot(
  ...controllers: (typeof GoodController | typeof BadController)[]
): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers })
  class Testing {}
  const testing = await Test.createTestingModule({ imports: [Testing] }).compile();
  assertEveryRouteDemands(testing as never);
}

describe('a route that does not say what it demands', () => {
  it('does not boot, and is named', async () => {
    await expect(boot(GoodController)).resolves.toBeUndefined();
    await expect(boot(GoodController, BadController)).rejects.toThrow(
      'no permission is declared on BadController.one, BadController.three: add @Requires, @Pending or @Public',
    );
  });

  it('stays shut should it slip through all the same', async () => {
    const guard = new AccessGuard(
      new Reflector(),
      undefined as never,
      undefined as never,
      undefined as never,
    );
    const context = {
      getHandler: () =>
        Object.getOwnPropertyDescriptor(BadController.prototype, 'one')?.value as () => void,
    };
    const refused: unknown = await guard
      .canActivate(context as never)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).spec.status).toBe(403);
  });
});
