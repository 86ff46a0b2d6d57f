import { lockActivePerson } from '../../identity/people/lock-person';
import { operator } from '../desk';
import { textOf } from '../entries';
import { demandTenant } from '../tenant/find-tenant';
import { Impossible, type Verb } from '../verb';
import { findPerson } from './find-person';

export const linkAdministrator: Verb = {
  noun: 'administrator',
  verb: 'link',
  summary: 'makes a new one-time link for an administrator who lost his password or his invitation',
  operands: [{ name: 'email', help: 'e-mail address of the administrator' }],
  options: [
    { name: 'tenant', value: 'slug', help: 'short name of the organisation', required: true },
  ],
  async run(desk, given) {
    const email = textOf(given, 'email');
    const { id, slug } = await demandTenant(desk, textOf(given, 'tenant'));
    const made = await desk.directory.write(id, async (tx) => {
      const person = await findPerson(tx, email);
      if (person?.administrator !== true || person.deactivated) {
        throw new Impossible(
          `${slug} has no administrator with the address ${email}. What to do: \`administrator list\` shows them; they help everybody else.`,
        );
      }
      const { invited } = await lockActivePerson(tx, person.id);
      const purpose = invited ? 'invitation' : 'reset';
      const link = await desk.links.make(tx, person.id, purpose);
      await tx.record(operator, {
        action: 'link.made',
        subject: { type: 'person', id: person.id },
        unitId: null,
        before: null,
        after: { purpose, expiresAt: link.expiresAt },
      });
      return { purpose, ...desk.links.show(person.id, link) };
    });
    return {
      data: { tenant: slug, administrator: email, ...made },
      lines: [
        `Links made before work no more. This one works once, until ${made.expiresAt}:`,
        made.link,
      ],
    };
  },
};
