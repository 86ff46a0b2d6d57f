import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const read = (weight: string): Buffer =>
  readFileSync(resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`));

/** The two weights of the house; read when the first document is drawn, and kept. */
let kept: { readonly regular: Buffer; readonly strong: Buffer } | undefined;
export const fonts = (): { readonly regular: Buffer; readonly strong: Buffer } =>
  (kept ??= { regular: read('400Regular'), strong: read('600SemiBold') });

/** Sizes in points. */
export const sizes = { title: 20, section: 13, part: 10.5, body: 10, small: 8.5 } as const;

export const inks = {
  text: '#1c2330',
  soft: '#556070',
  line: '#c3c9d2',
  wash: '#fdf3dc',
  mark: '#8a5a00',
} as const;

/** A4 in points, with its margins. */
export const page = { width: 595.28, height: 841.89, side: 56, top: 56, foot: 64 } as const;
