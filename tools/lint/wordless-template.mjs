/** Attributes whose value a person sees or hears. */
const SPOKEN =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|alt|placeholder)$/;
const LETTERS = /\p{L}{2,}/u;

/**
 * Words come from libs/phrases, in both languages: a template holds none.
 * @type {import('eslint').Rule.RuleModule}
 */
export const wordlessTemplate = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Words come from @weerbaar/phrases, not from a template: "{{ words }}".' },
  },
  create: (context) => {
    /** @param {any} node a node of the template parser, which is not an ESTree node */
    const report = (node) => {
      const words = String(node.value).trim().slice(0, 40);
      context.report({ node, messageId: 'words', data: { words } });
    };
    return {
      /** @param {any} node */
      Text(node) {
        if (LETTERS.test(withoutEntities(node.value))) report(node);
      },
      /** @param {any} node */
      TextAttribute(node) {
        if (SPOKEN.test(node.name) && LETTERS.test(node.value)) report(node);
      },
    };
  },
};

/** @param {string} text */
function withoutEntities(text) {
  return text.replace(/&#?\w+;/g, '');
}
