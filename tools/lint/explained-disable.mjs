/**
 * A rule that is switched off says why: `eslint-disable-next-line some-rule -- the reason`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const explainedDisable = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { unexplained: 'Say after ` -- ` why the rule does not hold here.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const directive = /^\s*eslint-(disable|enable)/.test(comment.value);
        const reason = comment.value.split(/\s--\s/)[1] ?? '';
        const closes = /^\s*eslint-enable/.test(comment.value);
        if (!directive || closes || reason.trim().length >= 10 || comment.loc == null) continue;
        context.report({ loc: comment.loc, messageId: 'unexplained' });
      }
    },
  }),
};
