import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/database/transaction';
import { emailOf, languageOf, personNameOf, textOf } from '../entries';
import { demandTenant } from '../tenant/find-tenant';
import { Impossible, type Verb } from '../verb';
import { addAdministrator } from './add-administrator';
import { findPerson } from './find-person';

export const createAdministrator: Verb = {
  noun: 'administrator',
  verb: 'create',
  summary: 'adds an administrator to an organisation, who gets a one-time link',
  operands: [{ name: 'email', help: 'e-mail address of the administrator' }],
  options: [
    { name: 'tenant', value: 'slug', help: 'short name of the organisation', required: true },
    { name: 'name', value: 'name', help: 'name of the administrator', required: true },
    { name: 'language', value: 'nl|en', help: 'language of the administrator (nl)' },
  ],
  async run(desk, given) {
    const person = {
      name: personNameOf(given, 'name'),
      email: emailOf(given, 'email'),
      language: languageOf(given, 'language'),
    };
    const { id, slug } = await demandTenant(desk, textOf(given, 'tenant'));
    const made = await desk.directory.write(id, async (tx) => {
      if ((await findPerson(tx, person.email)) !== undefined) {
        throw new Impossible(
          `${person.email} is known at ${slug} already. What to do: let an administrator give the role, or take another address.`,
        );
      }
      return addAdministrator(tx, desk.links, person, await rootOf(tx));
    });
    return {
      data: { tenant: slug, administrator: person.email, ...made },
      lines: [
        `${person.name} is an administrator of ${slug}.`,
        `Hand over this link; it works once, until ${made.expiresAt}:`,
        made.link,
      ],
    };
  },
};

const Root = z.object({ unit_id: z.string() });

async function rootOf(tx: Transaction): Promise<string> {
  const [root] = await tx.rows(
    question(
      sql`select unit_id from unit_period where tenant_id = ${tx.tenantId} and parent_id is null order by effective_on limit 1`,
      Root,
    ),
  );
  if (root === undefined)
    throw new Impossible(
      'this organisation was never finished. What to do: run `tenant create` for it again.',
    );
  return root.unit_id;
}
