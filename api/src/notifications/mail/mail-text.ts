import type { Language } from '@weerbaar/kernel';
import { fill, loadArea } from '@weerbaar/phrases';

/** What a mail is made of. It is read on telephones and lies on servers of others: it says that something waits, and where. */
export interface MailDraft {
  readonly template: string;
  readonly things: number;
  readonly language: Language;
  readonly organisation: string;
  /** Where it leads to. */
  readonly address: string;
}

/** The subject and the text of a mail, plain and as a page. */
export async function mailText({
  template,
  things,
  language,
  organisation,
  address,
}: MailDraft): Promise<{ subject: string; text: string; html: string }> {
  const book = await loadArea(language, 'mail');
  const say = (part: string): string => {
    const phrase = book[`mail.${template}.${part}`] ?? book[`mail.${part}`];
    if (phrase === undefined) throw new Error(`no phrase for ${part} of the mail ${template}`);
    return fill(language, phrase, { count: things, organisation });
  };
  const [body, footer] = [say('body'), say('footer')];
  const outside = template === 'clock-outside';
  return {
    subject: say('subject'),
    text: [body, ...(outside ? [] : [address]), '--', footer].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><body style="font-family:sans-serif">`,
      `<p>${escaped(body)}</p>`,
      ...(outside ? [] : [`<p><a href="${escaped(address)}">${escaped(say('open'))}</a></p>`]),
      `<p style="color:#555;font-size:small">${escaped(footer)}</p></body></html>`,
    ].join(''),
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
