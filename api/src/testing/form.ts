import { randomUUID } from 'node:crypto';

export interface FormFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
}

/** A multipart form as a browser sends it: its fields, then its file. */
export function aForm(
  fields: Readonly<Record<string, string>>,
  file?: FormFile,
): { readonly payload: Buffer; readonly headers: Readonly<Record<string, string>> } {
  const boundary = `----${randomUUID()}`;
  const parts: Uint8Array[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
  );
  if (file !== undefined) {
    const name = file.name.replace(/["\r\n]/g, encodeURIComponent);
    const head = `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${file.type ?? 'application/octet-stream'}`;
    parts.push(
      Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
      Buffer.from(file.content),
      Buffer.from('\r\n'),
    );
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    payload: Buffer.concat(parts),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
