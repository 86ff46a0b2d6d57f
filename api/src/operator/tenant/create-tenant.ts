import { type TenantId, todayInBrussels } from '@weerbaar/kernel';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { question, sql } from '../../platform/database/sql';
import { foundTenant, treeBegins } from '../../tenants/found-tenant';
import { addAdministrator } from '../administrator/add-administrator';
import { type Desk, operator } from '../desk';
import { emailOf, languageOf, organisationNameOf, personNameOf, slugOf } from '../entries';
import { Impossible, type Verb } from '../verb';
import { findTenant } from './find-tenant';

const Founded = z.object({ founded: z.boolean() });

export const createTenant: Verb = {
  noun: 'tenant',
  verb: 'create',
  summary: 'creates an organisation and its administrator, who gets a one-time link',
  operands: [{ name: 'slug', help: 'its short name, which everybody types to sign in' }],
  options: [
    { name: 'name', value: 'name', help: 'its full name', required: true },
    {
      name: 'admin-email',
      value: 'address',
      help: 'e-mail address of its administrator',
      required: true,
    },
    { name: 'admin-name', value: 'name', help: 'name of its administrator', required: true },
    {
      name: 'language',
      value: 'nl|en',
      help: 'language of the organisation and its administrator (nl)',
    },
    {
      name: 'group',
      help: 'it is a group: the units below it are scored, the group as a whole is not',
    },
  ],
  async run(desk, given) {
    const slug = slugOf(given, 'slug');
    const language = languageOf(given, 'language');
    const name = organisationNameOf(given, 'name');
    const administrator = {
      name: personNameOf(given, 'admin-name'),
      email: emailOf(given, 'admin-email'),
      language,
    };
    const tenantId = await enterDirectory(desk, slug);
    const unitId = uuidv7();
    const today = todayInBrussels(desk.now());
    const made = await desk.app.write(tenantId, async (tx) => {
      await foundTenant(tx, operator, {
        organisation: { name, language, illustrative: false },
        rootUnit: {
          id: unitId,
          name,
          effectiveOn: treeBegins(today),
          assessesItself: given['group'] !== true,
        },
      });
      return addAdministrator(tx, desk.links, administrator, unitId);
    });
    return {
      data: { tenant: slug, id: tenantId, administrator: administrator.email, ...made },
      lines: [
        `${name} is created: people sign in there with the short name ${slug}.`,
        `Hand this link to ${administrator.name}; it works once, until ${made.expiresAt}:`,
        made.link,
      ],
    };
  },
};

/** The entry of a new organisation; that of one whose creation was cut short is used again. */
async function enterDirectory(desk: Desk, slug: string): Promise<TenantId> {
  const known = await findTenant(desk, slug);
  if (known === undefined) {
    const id = uuidv7() as TenantId;
    const added = await desk.directory.write(id, (tx) =>
      tx.rows(
        question(
          sql`insert into tenant (id, slug, claimed_at) values (${id}, ${slug}, now()) on conflict (slug) do nothing returning true as founded`,
          Founded,
        ),
      ),
    );
    if (added.length > 0) return id;
  } else if (known.claimed) {
    const [organisation] = await desk.directory.read(
      known.id,
      question(
        sql`select exists (select 1 from organisation where tenant_id = ${known.id}) as founded`,
        Founded,
      ),
    );
    if (organisation?.founded === false) return known.id;
  }
  throw new Impossible(
    `there is an organisation called ${slug} already. What to do: choose another short name.`,
  );
}
