import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { AddAttachment, AttachmentView } from '@weerbaar/contracts';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Configuration } from '../../platform/config/configuration';
import { once } from '../../platform/database/command';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { Problem, problems, refuse } from '../../platform/http/problem';
import { Returns } from '../../platform/http/returns';
import { CalledBy, type Caller } from '../../platform/security/caller';
import { Requires } from '../../platform/security/requires';
import { FileStore } from '../../platform/storage/file-store';
import { keepsPromise } from '../../platform/storage/media-type';
import { receiveUpload, type UploadFields } from '../../platform/storage/receive-upload';
import { attachmentProblems } from '../attachments.problems';
import { findSubject } from '../attachment-subject';
import { addAttachment, assertAddable } from './add-attachment.command';

@Controller('api/v1/attachments')
export class AddAttachmentController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly files: FileStore,
    private readonly configuration: Configuration,
  ) {}

  /** The bytes go straight to the disk. Who may not add is told so before he has sent them. */
  @Post()
  @Requires('attachment.add')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadForm() })
  @Returns(
    201,
    'Hangs a file on a score, an event, a classification, a duty or a unit',
    AttachmentView,
  )
  async add(@CalledBy() caller: Caller, @Req() request: FastifyRequest): Promise<AttachmentView> {
    const { idempotency } = caller;
    if (idempotency === undefined) return refuse(problems.idempotencyKeyRequired);
    const { fields, name, kept } = await receiveUpload(request, {
      most: this.configuration.maxUploadBytes,
      admit: async (given) => {
        const [subject] = await this.database.read(
          caller.tenantId,
          findSubject(caller, asked(given)),
        );
        assertAddable(subject);
      },
      keep: (content) => this.files.keep(content, this.configuration.maxUploadBytes),
    });
    if (kept.size === 0) return refuse(attachmentProblems.empty);
    if (!keepsPromise(name, kept.mediaType))
      return refuse(attachmentProblems.nameMisleads, { mediaType: kept.mediaType });
    const body = asked(fields);
    const requestHash = createHash('sha256')
      .update(JSON.stringify([body, name]))
      .update(kept.sha256)
      .digest();
    return once(
      this.database,
      { ...caller, idempotency: { ...idempotency, requestHash } },
      201,
      (tx) => addAttachment(tx, caller, body, name, kept),
    );
  }
}

function asked(fields: UploadFields): AddAttachment {
  const parsed = AddAttachment.safeParse(fields);
  if (parsed.success) return parsed.data;
  throw new Problem(problems.requestInvalid, {
    errors: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code })),
  });
}

function uploadForm(): { type: 'object'; required: string[]; properties: Record<string, object> } {
  return {
    type: 'object',
    required: ['subject', 'id', 'file'],
    properties: {
      subject: { type: 'string', enum: [...AddAttachment.shape.subject.options] },
      id: { type: 'string', format: 'uuid' },
      note: { type: 'string', maxLength: 2000 },
      file: { type: 'string', format: 'binary', description: 'The last part of the form' },
    },
  };
}
