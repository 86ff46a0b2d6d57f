import { Body, Controller, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { TakePack } from '@weerbaar/contracts';
import type { FastifyReply } from 'fastify';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { pdfType } from '../../platform/documents/send-document';
import { ReturnsFile } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { attachmentNamed } from '../../platform/storage/download-headers';
import { recordPack, writtenPack } from '../offline-pack/write-pack';

const types = { html: 'text/html; charset=utf-8', pdf: pdfType } as const;

@Controller('api/v1/incidents/packs')
export class TakePackController {
  constructor(private readonly database: TenantDatabase) {}

  @Post()
  @HttpCode(200)
  @Requires('contact.reveal')
  @ReturnsFile(
    'The pack for when the network is down, made of what the asker may see; that he took it is recorded',
    Object.values(types),
  )
  async take(
    @CalledBy() caller: Caller,
    @Body({ schema: TakePack }) { language, format }: TakePack,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bytes = await writtenPack(this.database, caller, language, format);
    const actor = { kind: 'person', id: caller.personId } as const;
    await recordPack(this.database, caller, { bytes, language, taken: true }, actor);
    void reply.headers({
      'content-type': types[format],
      'content-disposition': attachmentNamed(`weerbaar-${caller.today}-${language}.${format}`),
      'cache-control': 'no-store',
    });
    return new StreamableFile(bytes, { length: bytes.length });
  }
}
