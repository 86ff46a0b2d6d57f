import { writeFile } from 'node:fs/promises';
import { recordPack, writtenPack } from '../../incidents/offline-pack/write-pack';
import { operator } from '../desk';
import { languageOf, textOf } from '../entries';
import { actAs, actOptions } from '../scores/act-as';
import { fileTrouble } from '../scores/file-trouble';
import { Mistyped, type Verb } from '../verb';

export const writePack: Verb = {
  noun: 'incidents',
  verb: 'pack',
  summary: 'writes the pack for when the network is down, of what a person may see',
  operands: [],
  options: [
    ...actOptions,
    { name: 'language', value: 'nl|en', help: 'its language (nl)' },
    {
      name: 'out',
      value: 'file',
      help: 'where to write it: a name on .html or .pdf',
      required: true,
    },
  ],
  async run(desk, given) {
    const file = textOf(given, 'out');
    const format = /\.(html|pdf)$/.exec(file)?.[1];
    if (format !== 'html' && format !== 'pdf') {
      throw new Mistyped(`${JSON.stringify(file)} does not end on .html or .pdf`, [
        'incidents',
        'pack',
      ]);
    }
    const language = languageOf(given, 'language');
    const asker = await actAs(desk, given);
    const bytes = await writtenPack(desk.app, asker, language, format);
    try {
      // It holds private numbers, and never takes the place of another file.
      await writeFile(file, bytes, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      throw fileTrouble(error, file, 'written');
    }
    await recordPack(desk.app, asker, { bytes, language, taken: false }, operator);
    return {
      data: { tenant: asker.slug, file, language, bytes: bytes.length },
      lines: [`The pack was written to ${file}. It holds private numbers.`],
    };
  },
};
