import type { Verb } from '../verb';
import { inColumns } from '../columns';
import { listPublished } from './find-published';

export const listStatusPages: Verb = {
  noun: 'status',
  verb: 'list',
  summary: 'shows the status pages that everybody can read',
  operands: [],
  options: [],
  async run(desk) {
    const pages = (await listPublished(desk)).map(({ slug, tenant, at }) => ({
      ...{ address: `/status/${slug}`, tenant },
      publishedAt: at.toISOString(),
    }));
    return {
      data: { pages },
      lines:
        pages.length === 0
          ? ['Nothing is published.']
          : inColumns(
              pages.map(({ address, tenant, publishedAt }) => [address, tenant, publishedAt]),
            ),
    };
  },
};
