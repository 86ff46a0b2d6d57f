/// <reference types="node" />
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hex, utf8, type Sha256 } from './bytes';
import { actorKinds, type JsonValue, type LedgerEvent } from './event';
import { eventBytes, leafHash, readEvent } from './event-bytes';
import { eventColumns, eventDiscrepancies, type EventRow } from './event-discrepancies';
import { hidePersonal, revealPersonal } from './personal';
import { valueAtPointer, type EventPath } from './pointer';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

const json = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  // JSON has one zero.
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);
const word = fc.string({ minLength: 1, unit: 'grapheme' });

const anEvent: fc.Arbitrary<LedgerEvent> = fc
  .record({
    tenantId: fc.uuid(),
    id: fc.uuid(),
    recordedAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    actorKind: fc.constantFrom(...actorKinds),
    actorId: fc.option(fc.uuid(), { nil: null }),
    action: word,
    schemaVersion: fc.integer({ min: 1, max: 9 }),
    subject: fc.record({ type: word, id: word }),
    unitId: fc.option(fc.uuid(), { nil: null }),
    before: json,
    after: json,
    part: fc.integer({ min: 1, max: 9 }),
  })
  .map((event) => ({ ...event, parts: 9 }));

const rowOf = (event: LedgerEvent): EventRow => ({
  tenantId: event.tenantId,
  id: event.id,
  recordedAt: event.recordedAt,
  actorKind: event.actorKind,
  actorId: event.actorId,
  action: event.action,
  subjectType: event.subject.type,
  subjectId: event.subject.id,
  unitId: event.unitId,
  schemaVersion: event.schemaVersion,
});

const example: LedgerEvent = {
  tenantId: 't',
  id: 'e',
  recordedAt: '2026-11-21T10:00:00.120Z',
  actorKind: 'person',
  actorId: 'p',
  action: 'person.invite',
  schemaVersion: 1,
  subject: { type: 'person', id: 'q' },
  unitId: null,
  before: null,
  after: { name: 'Ann é', roles: ['ciso'] },
  part: 1,
  parts: 1,
};

describe('the bytes of an event', () => {
  it('are its canonical JSON', () => {
    expect(Buffer.from(eventBytes(example)).toString()).toBe(
      '{"action":"person.invite","actorId":"p","actorKind":"person",' +
        '"after":{"name":"Ann é","roles":["ciso"]},"before":null,"id":"e","part":1,"parts":1,' +
        '"recordedAt":"2026-11-21T10:00:00.120Z","schemaVersion":1,' +
        '"subject":{"id":"q","type":"person"},"tenantId":"t","unitId":null}',
    );
  });

  it('do not depend on the order in which the event was written down', () => {
    const reversed = Object.fromEntries(
      Object.entries(example).reverse(),
    ) as unknown as LedgerEvent;
    expect(eventBytes(reversed)).toEqual(eventBytes(example));
  });

  it('are read back as the same event', () => {
    fc.assert(
      fc.property(anEvent, (event) => {
        expect(readEvent(eventBytes(event))).toEqual({ ok: true, value: event });
      }),
    );
  });

  it('are never read as an event after one byte was changed, or read as another one', () => {
    fc.assert(
      fc.property(anEvent, fc.nat(), fc.integer({ min: 1, max: 255 }), (event, where, by) => {
        const bytes = eventBytes(event);
        const at = where % bytes.length;
        const changed = bytes.with(at, ((bytes[at] ?? 0) + by) % 256);
        const read = readEvent(changed);
        if (read.ok) expect(eventBytes(read.value)).toEqual(changed);
        expect(leafHash(changed, sha256)).not.toEqual(leafHash(bytes, sha256));
      }),
    );
  });

  it.each([
    ['no UTF-8', Uint8Array.of(0xff), 'not-an-event'],
    ['no JSON', utf8('{'), 'not-an-event'],
    ['no event', utf8('null'), 'not-an-event'],
    ['a part beyond the parts', eventBytes({ ...example, part: 2 }), 'not-an-event'],
    [
      'an instant with a zone',
      eventBytes({ ...example, recordedAt: '2026-11-21T10:00:00+01:00' }),
      'not-an-event',
    ],
    ['spaces', utf8(JSON.stringify(example, null, 1)), 'not-canonical'],
    [
      'a field too many',
      utf8(new TextDecoder().decode(eventBytes(example)).replace('{', '{"Z":1,')),
      'not-canonical',
    ],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...eventBytes(example)), 'not-an-event'],
  ])('are refused when they hold %s', (_, bytes, code) => {
    expect(readEvent(bytes)).toEqual({ ok: false, error: { code } });
  });

  it('refuse what JSON cannot say', () => {
    expect(() => eventBytes({ ...example, after: Number.NaN })).toThrow();
    expect(() => eventBytes({ ...example, after: '\ud800' })).toThrow();
  });

  it('hash to an RFC 6962 leaf', () => {
    // The leaf hash of the empty string, from the test vectors of certificate transparency.
    expect(hex(leafHash(new Uint8Array(), sha256))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });
});

describe('the columns of an event', () => {
  it('agree with the bytes as recorded', () => {
    fc.assert(
      fc.property(anEvent, (event) => {
        const row = rowOf(event);
        expect(eventDiscrepancies(row, eventBytes(event))).toEqual([]);
        expect(
          eventDiscrepancies({ ...row, recordedAt: new Date(event.recordedAt) }, eventBytes(event)),
        ).toEqual([]);
      }),
    );
  });

  it.each(eventColumns)('are told when %s alone is altered', (column) => {
    const others: Partial<EventRow> = {
      recordedAt: '2026-11-21T10:00:00.120001Z',
      schemaVersion: 2,
    };
    const altered = { ...rowOf(example), [column]: others[column] ?? 'x' };
    expect(eventDiscrepancies(altered, eventBytes(example))).toEqual([column]);
  });

  it('cover every field of the event that is one value', () => {
    const flat = Object.keys(example).filter(
      (name) => !['subject', 'before', 'after', 'part', 'parts'].includes(name),
    );
    expect(eventColumns).toEqual(expect.arrayContaining(flat));
  });

  it('tell one instant from its neighbour, however it is spelled', () => {
    const at = (recordedAt: string | Date) =>
      eventDiscrepancies({ ...rowOf(example), recordedAt }, eventBytes(example));
    expect(at('2026-11-21T10:00:00.12Z')).toEqual([]);
    expect(at('2026-11-21T10:00:00.120000Z')).toEqual([]);
    expect(at(new Date('2026-11-21T10:00:00.120Z'))).toEqual([]);
    expect(at('2026-11-21T10:00:00.119999Z')).toEqual(['recordedAt']);
    expect(at('2026-11-21 10:00:00.12')).toEqual(['recordedAt']);
  });

  it('say nothing where the bytes are no event', () => {
    expect(eventDiscrepancies(rowOf(example), utf8('{}'))).toEqual(['bytes']);
  });
});

describe('personal values', () => {
  const paths: EventPath[] = [
    '/after/name',
    '/after/roles/0',
    '/after/absent',
    '/before',
    '/before/name',
    '/after/constructor',
    '/after/roles/length',
  ];
  const saltOf = (path: EventPath) => sha256(utf8(path));
  const hiding = hidePersonal(example, paths, saltOf, sha256);

  it('leave the event as salted hashes and stay beside it', () => {
    expect(hiding.personal.map(({ path, value }) => [path, value])).toEqual([
      ['/after/name', '"Ann é"'],
      ['/after/roles/0', '"ciso"'],
    ]);
    expect(JSON.stringify(hiding.event)).not.toMatch(/Ann|ciso/);
    const expected = createHash('sha256')
      .update(saltOf('/after/name'))
      .update('"Ann é"')
      .digest('hex');
    expect(hiding.event.after).toMatchObject({ name: { $personal: expected } });
  });

  it('come back as long as they are there, and stay hidden once erased', () => {
    expect(revealPersonal(hiding.event, hiding.personal, sha256)).toEqual({
      event: example,
      altered: [],
    });
    const erased = hiding.personal.filter(({ path }) => path !== '/after/name');
    const { event } = revealPersonal(hiding.event, erased, sha256);
    expect(event.after).toEqual({
      name: valueAtPointer(hiding.event, '/after/name'),
      roles: ['ciso'],
    });
    expect(revealPersonal(hiding.event, [], sha256).event).toEqual(hiding.event);
  });

  it('are not put back when value, salt or place was altered', () => {
    const [name, role] = hiding.personal;
    if (!name || !role) throw new Error('two values are hidden');
    for (const altered of [
      { ...name, value: '"Bob"' },
      { ...name, salt: role.salt },
      { ...name, path: '/after/roles/0' as const },
      { ...name, path: '/after/nowhere' as const },
    ]) {
      expect(revealPersonal(hiding.event, [altered], sha256)).toEqual({
        event: hiding.event,
        altered: [altered.path],
      });
    }
  });

  it('come back whatever they are and wherever they stand', () => {
    const key = fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1', '') });
    fc.assert(
      fc.property(anEvent, key, json, fc.nat(2), (event, name, value, position) => {
        const list = [1, 2, 3].map((item, index) => (index === position ? value : item));
        const holding: LedgerEvent = { ...event, after: { [name]: list, other: true } };
        const path: EventPath = `/after/${name.replaceAll('~', '~0').replaceAll('/', '~1')}/${position}`;
        const hidden = hidePersonal(holding, [path], saltOf, sha256);
        expect(hidden.personal).toHaveLength(value === null ? 0 : 1);
        expect(revealPersonal(hidden.event, hidden.personal, sha256).event).toEqual(holding);
      }),
    );
  });
});
