import path from 'node:path';

/**
 * A relative import does not leave the folder that the option names: other rooms are entered by
 * their alias, and technique does not look into nouns.
 * @type {import('eslint').Rule.RuleModule}
 */
export const stayInside = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          root: { type: 'string' },
          folder: { type: 'string' },
          except: { type: 'array', items: { type: 'string' } },
        },
        required: ['root', 'folder', 'except'],
        additionalProperties: false,
      },
    ],
    messages: { leaves: 'This path leaves {{ folder }}: {{ target }}.' },
  },
  create: (context) => {
    const { root, folder, except } = context.options[0];
    /** @param {import('estree').Expression | null | undefined} source */
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      if (!source.value.startsWith('.')) return;
      const file = path.resolve(path.dirname(context.filename), source.value);
      const target = path.relative(root, file);
      const allowed = [folder, ...except];
      if (allowed.some((name) => target === name || target.startsWith(`${name}/`))) return;
      context.report({ node: source, messageId: 'leaves', data: { folder, target } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};
