/** @typedef {{ selector: string, message: string }} Restriction */

/** The beginnings of an SQL statement, strict enough to leave English sentences alone. */
const SQL =
  '^\\s*(select\\s|with\\s+(recursive\\s+)?\\w+\\s+as\\b|insert\\s+into\\b|update\\s+\\S+\\s+set\\b|delete\\s+from\\b|merge\\s+into\\b|copy\\s+\\S+\\s+(from|to|\\()|truncate\\s+(table\\s)?\\w+|(create|alter|drop)\\s+(or\\s+replace\\s+)?(role|user|table|index|view|schema|database|policy|function|trigger|type|extension)\\b|(grant|revoke)\\s+\\w+)';

/** @type {Restriction} */
export const noExportStar = {
  selector: 'ExportAllDeclaration[exported=null]',
  message: 'Name what the room gives away: an `export *` hides it.',
};

/** @type {Restriction[]} */
export const noInterpolatedSql = [
  {
    selector: `:not(TaggedTemplateExpression) > TemplateLiteral[expressions.length>0][quasis.0.value.raw=/${SQL}/i]`,
    message: 'Values go into SQL as parameters, never as text.',
  },
  {
    selector: `BinaryExpression[operator='+'][left.value=/${SQL}/i]`,
    message: 'Values go into SQL as parameters, never as text.',
  },
];

/** @type {Restriction[]} */
export const noEnvironment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message:
      'Settings come from platform/config, which checks them; only it reads the environment.',
  },
  {
    selector:
      "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
    message:
      'Settings come from platform/config, which checks them; only it reads the environment.',
  },
];
