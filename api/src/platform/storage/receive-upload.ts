import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem, problems, refuse } from '../http/problem';
import { shownName } from './download-headers';
import { FileTooLarge } from './file-store';

/** Fields of an upload, as the form sent them before the file. */
export type UploadFields = Readonly<Record<string, string>>;

export interface UploadSteps<Kept> {
  /** Bytes that the file may have. */
  readonly most: number;
  /** Asked before a byte of the file is taken in; refuses by throwing. */
  readonly admit: (fields: UploadFields) => Promise<void>;
  readonly keep: (content: AsyncIterable<Uint8Array>) => Promise<Kept>;
}

export interface Received<Kept> {
  readonly fields: UploadFields;
  /** The name that the sender gave it, made fit to be shown. */
  readonly name: string;
  readonly kept: Kept;
}

/** What a form may weigh beside its file. */
const formBytes = 64 * 1024;

/**
 * Takes in one file of a multipart form as it arrives. Fields stand before the file, so that a refusal costs no
 * bandwidth; a file that is too large is refused without reading the rest of it.
 */
export async function receiveUpload<Kept>(
  request: FastifyRequest,
  steps: UploadSteps<Kept>,
): Promise<Received<Kept>> {
  if (!request.isMultipart()) return refuse(problems.typeRefused);
  try {
    if (Number(request.headers['content-length'] ?? 0) > steps.most + formBytes)
      return refuse(problems.tooLarge);
    return await receive(request, steps);
  } catch (error) {
    // What is still on its way is never read: the connection ends with the answer.
    if (error instanceof Problem)
      throw new Problem(error.spec, error.extensions, { ...error.headers, connection: 'close' });
    request.raw.resume();
    throw error;
  }
}

async function receive<Kept>(
  request: FastifyRequest,
  steps: UploadSteps<Kept>,
): Promise<Received<Kept>> {
  const fields: Record<string, string> = {};
  let received: { name: string; kept: Kept } | undefined;
  for await (const part of partsOf(request, steps.most)) {
    if (received !== undefined) return refuseField(part.fieldname, 'after-file');
    if (part.type === 'field') {
      if (typeof part.value !== 'string' || part.valueTruncated)
        return refuseField(part.fieldname, 'too_big');
      fields[part.fieldname] = part.value;
      continue;
    }
    await steps.admit(fields);
    try {
      received = { name: shownName(part.filename), kept: await steps.keep(readable(part.file)) };
    } catch (error) {
      throw error instanceof FileTooLarge ? new Problem(problems.tooLarge) : error;
    }
  }
  if (received === undefined) return refuseField('file', 'invalid_type');
  return { fields, ...received };
}

function refuseField(path: string, code: string): never {
  return refuse(problems.requestInvalid, { errors: [{ path, code }] });
}

async function* partsOf(
  request: FastifyRequest,
  most: number,
): ReturnType<FastifyRequest['parts']> {
  try {
    // One byte more than allowed, so that it is the store that finds it too large and stops.
    yield* request.parts({
      limits: {
        fileSize: most + 1,
        files: 1,
        fields: 10,
        parts: 12,
        fieldSize: 16 * 1024,
        fieldNameSize: 100,
        headerPairs: 50,
      },
    });
  } catch (error) {
    throw malformed(error);
  }
}

async function* readable(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* file;
  } catch (error) {
    throw malformed(error);
  }
}

/** Whatever the parser of the form stumbles over is the form's fault, not ours. */
function malformed(error: unknown): unknown {
  if (error instanceof Problem || error instanceof FileTooLarge) return error;
  const limit =
    typeof error === 'object' &&
    error !== null &&
    'statusCode' in error &&
    error.statusCode === 413;
  return new Problem(limit ? problems.requestInvalid : problems.requestMalformed);
}
