/** A colour as tokens.css writes it. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const number = String.raw`([\d.]+)`;
const oklch = new RegExp(String.raw`^oklch\(${number} ${number} ${number}\)$`);

function parse(text: string): Oklch | undefined {
  const match = oklch.exec(text.trim());
  return match ? { l: Number(match[1]), c: Number(match[2]), h: Number(match[3]) } : undefined;
}

/** The opaque colours of the tokens in one theme, by name; a token that names another one is followed. */
export function tokenColours(css: string, theme: 'light' | 'dark'): ReadonlyMap<string, Oklch> {
  const found = new Map<string, Oklch>();
  const aliases: (readonly [string, string])[] = [];
  for (const [, name = '', value = ''] of css.matchAll(/^ {2}(--[\w-]+): ([^;]+);/gm)) {
    const pair = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/.exec(value);
    const colour = parse((theme === 'light' ? pair?.[1] : pair?.[2]) ?? '');
    const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    if (colour) found.set(name, colour);
    else if (other) aliases.push([name, other]);
  }
  for (const [name, other] of aliases) {
    const colour = found.get(other);
    if (colour) found.set(name, colour);
  }
  return found;
}

/** Relative luminance (WCAG 2.2) by way of OKLab and linear sRGB; outside of sRGB a channel is cut off. */
function luminance({ l, c, h }: Oklch): number {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (channel: number) => Math.min(1, Math.max(0, channel));
  const red = cut(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = cut(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = cut(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two tokens, from 1 to 21 (WCAG 2.2). Throws when one of them is no colour. */
export function contrast(colours: ReadonlyMap<string, Oklch>, a: string, b: string): number {
  const [first, second] = [colours.get(a), colours.get(b)];
  if (!first || !second) throw new Error(`No colour: ${first ? b : a}`);
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
