import type { Visitor } from './browser';

interface Unit {
  readonly id: string;
  readonly name: string;
}

interface Answer {
  readonly documentation: number | null;
  readonly implementation: number | null;
  readonly revision: number;
}

/** The id of a unit of the organisation, by a part of its name. */
export async function unitNamed(visitor: Visitor, part: string): Promise<string> {
  const { units } = await visitor.ask<{ units: Unit[] }>('/units');
  return found(
    units.find(({ name }) => name.includes(part)),
    `a unit named ${part}`,
  ).id;
}

/** The id of a person of the organisation, by his e-mail address. */
export async function personWith(visitor: Visitor, email: string): Promise<string> {
  const { people } = await visitor.ask<{ people: { id: string; email: string }[] }>('/people');
  return found(
    people.find((person) => person.email === email),
    email,
  ).id;
}

/** What a unit itself answers to a safeguard, as the server has it. */
export async function ownAnswer(visitor: Visitor, unit: string, code: string): Promise<Answer> {
  const { row } = await visitor.ask<{ row: { own: Answer | null } }>(
    `/units/${unit}/safeguards/${code}`,
  );
  return row.own ?? { documentation: null, implementation: null, revision: 0 };
}

/** Asks until the answer is as wished; fails with the last one after ten seconds. */
export async function becomes<T>(
  visitor: Visitor,
  look: () => Promise<T>,
  wished: (seen: T) => boolean,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const seen = await look();
    if (wished(seen)) return seen;
    if (tries === 50) throw new Error(`it stayed ${JSON.stringify(seen)}`);
    await visitor.page.waitForTimeout(200);
  }
}

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`the demonstration has no ${what}`);
  return one;
}
