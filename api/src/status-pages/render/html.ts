/** A piece of HTML that is safe to send: made by `markup` only. */
class Html {
  constructor(readonly text: string) {}
}
export type { Html };

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const written = (value: string | Html | readonly Html[]): string => {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
  return value instanceof Html ? value.text : value.map(({ text }) => text).join('');
};

/** Writes HTML: every text that is put into it is escaped, every piece made by this very function stays as it is. */
export function markup(
  strings: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  return new Html(
    strings.reduce((text, string, index) => {
      const value = values[index - 1];
      return text + (value === undefined ? '' : written(value)) + string;
    }),
  );
}

/** What our own source says word by word: a stylesheet, never what a person typed. */
export const verbatim = (text: string): Html => new Html(text);
