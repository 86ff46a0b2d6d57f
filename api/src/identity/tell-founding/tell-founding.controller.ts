import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { FoundingState } from '@weerbaar/contracts';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Returns } from '../../platform/http/returns';
import { Public } from '../../platform/security/requires';

const Open = z.object({ open: z.boolean() });

@Controller('api/v1/founding')
export class TellFoundingController {
  constructor(private readonly database: TenantDatabase) {}

  @Get()
  @Public()
  @Returns(200, 'Whether an organisation waits to be created here', FoundingState)
  async tell(): Promise<z.infer<typeof FoundingState>> {
    const [state] = await this.database.readDirectory(
      question(
        sql`select exists (select 1 from tenant where claimed_at is null and suspended_at is null) as open`,
        Open,
      ),
    );
    return { open: state?.open ?? false };
  }
}
