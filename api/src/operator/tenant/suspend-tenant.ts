import { question, sql } from '../../platform/database/sql';
import { z } from 'zod';
import { operator } from '../desk';
import { textOf } from '../entries';
import { Impossible, type Verb } from '../verb';
import { demandTenant } from './find-tenant';

const operands = [{ name: 'slug', help: 'short name of the organisation' }];
const Changed = z.object({ id: z.string() });

export const suspendTenant: Verb = {
  noun: 'tenant',
  verb: 'suspend',
  summary: 'shuts an organisation out: every session ends at once and nobody can sign in',
  operands,
  options: [],
  async run(desk, given) {
    const { id, slug } = await demandTenant(desk, textOf(given, 'slug'));
    const ended = await desk.directory.write(id, async (tx) => {
      const changed = await tx.rows(
        question(
          sql`update tenant set suspended_at = now() where id = ${id} and suspended_at is null returning id`,
          Changed,
        ),
      );
      if (changed.length === 0) throw new Impossible(`${slug} is suspended already.`);
      const sessions = await tx.rows(
        question(
          sql`update session set ended_at = now() where tenant_id = ${id} and ended_at is null returning id`,
          Changed,
        ),
      );
      await tx.record(operator, {
        action: 'organisation.suspended',
        subject: { type: 'organisation', id },
        unitId: null,
        before: { suspended: false },
        after: { suspended: true, endedSessions: sessions.length },
      });
      return sessions.length;
    });
    return {
      data: { tenant: slug, suspended: true, endedSessions: ended },
      lines: [
        `${slug} is suspended; ${ended} session${ended === 1 ? '' : 's'} ended. Its data stays as it is.`,
      ],
    };
  },
};

export const resumeTenant: Verb = {
  noun: 'tenant',
  verb: 'resume',
  summary: 'lets a suspended organisation in again: its people can sign in as before',
  operands,
  options: [],
  async run(desk, given) {
    const { id, slug } = await demandTenant(desk, textOf(given, 'slug'));
    await desk.directory.write(id, async (tx) => {
      const changed = await tx.rows(
        question(
          sql`update tenant set suspended_at = null where id = ${id} and suspended_at is not null returning id`,
          Changed,
        ),
      );
      if (changed.length === 0) throw new Impossible(`${slug} is not suspended.`);
      await tx.record(operator, {
        action: 'organisation.resumed',
        subject: { type: 'organisation', id },
        unitId: null,
        before: { suspended: true },
        after: { suspended: false },
      });
    });
    return { data: { tenant: slug, suspended: false }, lines: [`${slug} can sign in again.`] };
  },
};
