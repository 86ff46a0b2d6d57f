import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { TenantDatabase } from '../../platform/database/tenant-database';

const Row = z.object({
  media_type: z.string(),
  etag: z.string(),
  body: z.instanceof(Buffer),
  gzip: z.instanceof(Buffer),
  brotli: z.instanceof(Buffer),
});
export type PublishedFile = z.infer<typeof Row>;

interface Kept {
  readonly file: PublishedFile;
  readonly readAt: number;
}

/** For so long a file is sent as it was read last: what is published or taken away is seen by everybody after it. */
const freshMs = 2_000;
/** While the database is away, what was read last still tells citizens more than an error does. */
const staleMs = 3_600_000;
const mostKept = 200;

/**
 * What everybody may read, by its address. Under load a process asks the database once in two seconds per file; nothing here is
 * needed by another process, and what nobody published is never remembered.
 */
@Injectable()
export class PublishedFiles {
  private readonly kept = new Map<string, Kept>();
  private readonly underWay = new Map<string, Promise<PublishedFile | undefined>>();

  constructor(private readonly database: TenantDatabase) {}

  /** The file as it was read a moment ago, without asking anybody. */
  remembered(slug: string, file: string): PublishedFile | undefined {
    const kept = this.kept.get(`${slug}/${file}`);
    return kept !== undefined && Date.now() - kept.readAt < freshMs ? kept.file : undefined;
  }

  /** Whether it was published when it was read last, however long ago. */
  known(slug: string, file: string): boolean {
    return this.kept.has(`${slug}/${file}`);
  }

  /** The file as it is published now; undefined where nothing is. */
  async find(slug: string, file: string): Promise<PublishedFile | undefined> {
    const key = `${slug}/${file}`;
    const waiting = this.underWay.get(key);
    if (waiting !== undefined) return waiting;
    const asked = this.read(key, slug, file).finally(() => this.underWay.delete(key));
    this.underWay.set(key, asked);
    return asked;
  }

  private async read(key: string, slug: string, file: string): Promise<PublishedFile | undefined> {
    try {
      const [found] = await this.database.readDirectory(
        question(
          sql`select f.media_type, f.etag, f.body, f.gzip, f.brotli from published_file f where f.slug = ${slug} and f.file = ${file}`,
          Row,
        ),
      );
      this.kept.delete(key);
      if (found !== undefined) this.keep(key, found);
      return found;
    } catch (error) {
      const kept = this.kept.get(key);
      if (kept !== undefined && Date.now() - kept.readAt < staleMs) return kept.file;
      throw error;
    }
  }

  private keep(key: string, file: PublishedFile): void {
    this.kept.set(key, { file, readAt: Date.now() });
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}
