import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { question, sql } from '../database/sql';
import { TenantDatabase } from '../database/tenant-database';
import { problems, refuse } from '../http/problem';
import { Returns } from '../http/returns';
import { Public } from '../security/requires';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

@Controller('api/health')
export class HealthController {
  constructor(private readonly database: TenantDatabase) {}

  @Get('live')
  @Public()
  @Returns(200, 'The process runs', Health)
  live(): z.infer<typeof Health> {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Returns(200, 'The process can serve: its database answers', Health)
  async ready(): Promise<z.infer<typeof Health>> {
    try {
      await this.database.readDirectory(
        question(sql`select 1 as one`, z.object({ one: z.number() })),
      );
    } catch {
      refuse(problems.unavailable);
    }
    return { status: 'ok' };
  }
}
