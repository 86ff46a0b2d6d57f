import type { INestApplication } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * `/status/<slug>` is what people pass on; it leads to the page in their language. It looks nothing up, so it tells nothing:
 * a wrong address is told at the page itself.
 */
export function serveShortAddresses(app: INestApplication): void {
  app
    .getHttpAdapter()
    .get(
      '/status/:slug',
      (request: FastifyRequest<{ Params: { slug: string } }>, reply: FastifyReply) => {
        const language = prefersEnglish(request.headers['accept-language'] ?? '') ? 'en' : 'nl';
        void reply
          .header('vary', 'accept-language')
          .header('cache-control', 'public, max-age=300')
          .redirect(`/status/${encodeURIComponent(request.params.slug)}/${language}.html`, 302);
      },
    );
}

/** Whether English comes before Dutch in what a browser asks for; whoever asks for neither reads Dutch. */
function prefersEnglish(header: string): boolean {
  const first = header
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';');
      return { tag, quality: Number(quality.replace(/^\s*q=/, '')) || 0 };
    })
    .sort((a, b) => b.quality - a.quality)
    .find(({ tag }) => /^(nl|en)\b/.test(tag));
  return first?.tag.startsWith('en') ?? false;
}
