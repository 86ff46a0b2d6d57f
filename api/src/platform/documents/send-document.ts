import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { attachmentNamed } from '../storage/download-headers';
import type { DocumentModel } from './document';
import { drawPdf } from './draw-pdf';

export const pdfType = 'application/pdf';

/** Answers with a document as PDF, to be saved under a name (without its ending). */
export async function sendPdf(
  reply: FastifyReply,
  name: string,
  document: DocumentModel,
): Promise<StreamableFile> {
  const bytes = await drawPdf(document);
  void reply.headers({
    'content-type': pdfType,
    'content-disposition': attachmentNamed(`${name}.pdf`),
    'cache-control': 'no-store',
  });
  return new StreamableFile(bytes, { length: bytes.length });
}
