import type { Answer, AnswerView, AssessmentRecorded } from '@weerbaar/contracts';
import { parseCalendarDate } from '@weerbaar/kernel';
import { uuid } from '../../../testing/sessions';
import { ApiProblem, offline } from '../../shell/api/api-problem';
import { emptyDraft, notApplicable, withLevel, withReason, type AnswerDraft } from './answer-draft';
import { AnswerSaving, type SavingDoors } from './answer-saving';

const parsed = parseCalendarDate('2026-11-21');
if (!parsed.ok) throw new Error('no day');
const day = parsed.value;

interface Sent {
  readonly answer: Answer;
  readonly revision: number;
  readonly key: string;
  readonly ends: (outcome: number | ApiProblem) => Promise<void>;
}

/** A world in which the test decides when a pause ends, a request is answered and the connection is back. */
function world() {
  const sent: Sent[] = [];
  const pauses = new Set<() => void>();
  const waiting = new Set<() => void>();
  let keys = 0;
  const doors: SavingDoors = {
    send: (answer, revision, key) =>
      new Promise((resolve, reject: (problem: ApiProblem) => void) => {
        sent.push({
          answer,
          revision,
          key,
          ends: async (outcome) => {
            if (typeof outcome === 'number') resolve(recorded(outcome));
            else reject(outcome);
            await Promise.resolve();
            await Promise.resolve();
          },
        });
      }),
    whenBack: (call) => {
      waiting.add(call);
      return () => waiting.delete(call);
    },
    afterPause: (call) => {
      pauses.add(call);
      return () => pauses.delete(call);
    },
    newKey: () => `key-${String((keys += 1))}`,
    now: () => new Date('2026-11-21T09:42:00Z'),
    author: () => 'Liesbeth Peeters',
  };
  const all = (calls: Set<() => void>) => {
    const now = [...calls];
    calls.clear();
    for (const call of now) call();
  };
  return { doors, sent, endPause: () => all(pauses), comeBack: () => all(waiting), waiting };
}

const recorded = (revision: number): AssessmentRecorded => ({
  id: uuid(revision),
  revision,
  effectiveOn: day,
  recordedAt: '2026-11-21T09:42:00Z',
});

const answerOf = (documentation: number, implementation: number, revision = 4): AnswerView => ({
  ...recorded(revision),
  kind: 'scored',
  documentation,
  implementation,
  documentationReason: '',
  implementationReason: '',
  reason: '',
  recordedBy: 'An Claes',
  files: 0,
});

const scored = (documentation: 1 | 2 | 3 | 4 | 5, implementation: 1 | 2 | 3 | 4 | 5): AnswerDraft =>
  withLevel(withLevel(emptyDraft, 'documentation', documentation), 'implementation', implementation);

const none = { revision: 0, answer: null };
const stale = (answer: AnswerView | null, revision: number) =>
  new ApiProblem('stale-revision', 412, [], { current: { revision, answer } });

describe('an answer', () => {
  it('waits for both levels, then is sent once, after a pause', () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(withLevel(saving.shown(), 'documentation', 3));
    expect(saving.state().kind).toBe('incomplete');
    endPause();
    expect(sent).toHaveLength(0);
    saving.change(withLevel(saving.shown(), 'implementation', 2));
    expect(saving.state().kind).toBe('saving');
    endPause();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ revision: 0, answer: { documentation: 3, implementation: 2 } });
  });

  it('says when it was saved, and by whom the record has it', async () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    await sent[0]?.ends(1);
    expect(saving.state()).toEqual({ kind: 'saved', at: new Date('2026-11-21T09:42:00Z') });
    expect(saving.draft()).toBeUndefined();
    expect(saving.recorded()).toMatchObject({
      revision: 1,
      answer: { documentation: 3, recordedBy: 'Liesbeth Peeters' },
    });
  });

  it('sends what was changed meanwhile after what is under way, behind the revision that it brought', async () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    saving.change(scored(3, 4));
    saving.change(scored(3, 5));
    expect(sent).toHaveLength(1);
    await sent[0]?.ends(1);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ revision: 1, answer: { implementation: 5 } });
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('that goes back to what is recorded before it was sent is not sent at all', () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving({ revision: 4, answer: answerOf(3, 2) }, doors);
    saving.change(scored(3, 4));
    saving.change(scored(3, 2));
    endPause();
    expect(sent).toHaveLength(0);
    expect(saving.state().kind).toBe('idle');
  });

  it('that somebody looked at again is recorded again, though it says the same', () => {
    const { doors, sent } = world();
    const saving = new AnswerSaving({ revision: 4, answer: answerOf(3, 2) }, doors);
    saving.confirm();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ revision: 4, answer: { documentation: 3, implementation: 2 } });
  });

  it('can be undone step by step', async () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving({ revision: 4, answer: answerOf(3, 2) }, doors);
    saving.change(notApplicable('no servers'));
    endPause();
    await sent[0]?.ends(5);
    saving.undo();
    endPause();
    expect(sent[1]).toMatchObject({ revision: 5, answer: { kind: 'scored', documentation: 3 } });
    saving.undo();
    expect(saving.shown()).toMatchObject({ kind: 'scored', documentation: 3 });
  });
});

describe('words', () => {
  it('are sent when the person leaves the field, not with each pause', () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving({ revision: 4, answer: answerOf(3, 2) }, doors);
    saving.type(withReason(saving.shown(), 'documentation', 'policy'));
    endPause();
    saving.type(withReason(saving.shown(), 'documentation', 'policy of 2025'));
    expect(saving.state().kind).toBe('typing');
    expect(sent).toHaveLength(0);
    saving.flush();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.answer).toMatchObject({ documentationReason: 'policy of 2025' });
  });

  it('that are typed while an answer is under way wait for the end of the sentence', async () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    saving.type(withReason(saving.shown(), 'documentation', 'pol'));
    await sent[0]?.ends(1);
    expect(saving.state().kind).toBe('typing');
    expect(sent).toHaveLength(1);
    saving.flush();
    expect(sent[1]).toMatchObject({ revision: 1, answer: { documentationReason: 'pol' } });
  });
});

describe('without a connection', () => {
  it('keeps the answer on the screen and sends the very same request when it is back', async () => {
    const { doors, sent, endPause, comeBack } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    await sent[0]?.ends(offline());
    expect(saving.state().kind).toBe('waiting');
    expect(saving.shown()).toMatchObject({ documentation: 3, implementation: 2 });
    comeBack();
    expect(sent[1]).toMatchObject({ key: sent[0]?.key, revision: 0, answer: sent[0]?.answer });
    await sent[1]?.ends(1);
    expect(saving.state().kind).toBe('saved');
  });

  it('first learns the fate of what was sent, then sends what was changed since', async () => {
    const { doors, sent, endPause, comeBack } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    await sent[0]?.ends(offline());
    saving.change(scored(5, 5));
    endPause();
    expect(sent).toHaveLength(1);
    expect(saving.state().kind).toBe('waiting');
    comeBack();
    expect(sent[1]).toMatchObject({ key: sent[0]?.key, answer: { documentation: 3 } });
    await sent[1]?.ends(1);
    expect(sent[2]).toMatchObject({ revision: 1, answer: { documentation: 5, implementation: 5 } });
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
  });
});

describe('a refusal', () => {
  it('keeps what was entered; another try is a new request', async () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    await sent[0]?.ends(new ApiProblem('unit-archived', 422));
    expect(saving.state()).toMatchObject({ kind: 'failed', problem: { code: 'unit-archived' } });
    saving.flush();
    expect(sent).toHaveLength(1);
    saving.retry();
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('of which nobody knows whether it was recorded all the same is tried again under the same key', async () => {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    await sent[0]?.ends(new ApiProblem('unavailable', 503));
    expect(saving.state().kind).toBe('failed');
    saving.retry();
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });
});

describe('when somebody else was first', () => {
  async function conflict() {
    const { doors, sent, endPause } = world();
    const saving = new AnswerSaving({ revision: 4, answer: answerOf(3, 2) }, doors);
    saving.change(scored(4, 4));
    endPause();
    await sent[0]?.ends(stale(answerOf(5, 1, 5), 5));
    return { saving, sent };
  }

  it('shows their answer and keeps the own one, and sends nothing by itself', async () => {
    const { saving, sent } = await conflict();
    expect(saving.state()).toMatchObject({
      kind: 'conflict',
      theirs: { revision: 5, answer: { documentation: 5 } },
    });
    expect(saving.shown()).toMatchObject({ documentation: 4 });
    saving.change(scored(4, 5));
    saving.flush();
    expect(sent).toHaveLength(1);
  });

  it('takes theirs when the person chooses so', async () => {
    const { saving, sent } = await conflict();
    saving.keepTheirs();
    expect(saving.state().kind).toBe('idle');
    expect(saving.shown()).toMatchObject({ documentation: 5, implementation: 1 });
    expect(sent).toHaveLength(1);
  });

  it('records the own answer on top of theirs when the person chooses so', async () => {
    const { saving, sent } = await conflict();
    saving.saveMine();
    expect(sent[1]).toMatchObject({ revision: 5, answer: { documentation: 4 } });
    await sent[1]?.ends(6);
    expect(saving.state().kind).toBe('saved');
    expect(saving.recorded().revision).toBe(6);
  });
});

describe('reading the record again', () => {
  it('brings what others did, unless something is being entered here', () => {
    const { doors } = world();
    const saving = new AnswerSaving({ revision: 4, answer: answerOf(3, 2) }, doors);
    saving.reread({ revision: 5, answer: answerOf(5, 5, 5) });
    expect(saving.shown()).toMatchObject({ documentation: 5 });
    saving.change(withLevel(saving.shown(), 'documentation', 1));
    saving.reread({ revision: 6, answer: answerOf(2, 2, 6) });
    expect(saving.recorded().revision).toBe(5);
  });
});

describe('leaving the page', () => {
  it('sends what waits for a pause, and tells when that fails', async () => {
    const { doors, sent } = world();
    const lost: string[] = [];
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    saving.leave(({ code }) => lost.push(code));
    expect(sent).toHaveLength(1);
    await sent[0]?.ends(offline());
    expect(lost).toEqual(['offline']);
  });

  it('gives up what is incomplete, and stops waiting for the connection', async () => {
    const { doors, sent, endPause, waiting } = world();
    const saving = new AnswerSaving(none, doors);
    saving.change(scored(3, 2));
    endPause();
    await sent[0]?.ends(offline());
    saving.leave(() => undefined);
    expect(waiting.size).toBe(0);
    expect(saving.state().kind).toBe('idle');
  });
});
