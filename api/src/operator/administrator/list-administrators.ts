import { inColumns } from '../columns';
import { textOf } from '../entries';
import { demandTenant } from '../tenant/find-tenant';
import type { Verb } from '../verb';
import { type KnownPerson, listPeople } from './find-person';

const stateOf = ({ deactivated, invited }: KnownPerson): string =>
  deactivated ? 'deactivated' : invited ? 'invited' : 'active';

export const listAdministrators: Verb = {
  noun: 'administrator',
  verb: 'list',
  summary: 'shows the administrators of an organisation',
  operands: [],
  options: [
    { name: 'tenant', value: 'slug', help: 'short name of the organisation', required: true },
  ],
  async run(desk, given) {
    const { id, slug } = await demandTenant(desk, textOf(given, 'tenant'));
    const people = await desk.directory.write(id, listPeople);
    const administrators = people
      .filter((one) => one.administrator)
      .map((one) => ({ email: one.email, name: one.name, state: stateOf(one) }));
    return {
      data: { tenant: slug, administrators },
      lines:
        administrators.length === 0
          ? [`${slug} has no administrator. What to do: \`administrator create\` adds one.`]
          : inColumns(administrators.map(({ email, name, state }) => [email, state, name])),
    };
  },
};
