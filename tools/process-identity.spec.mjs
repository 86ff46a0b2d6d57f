import { spawn } from 'node:child_process';
import {
  isProcessIdentity,
  ownIdentity,
  processIdentity,
  signalIfItRuns,
  stillRuns,
} from './process-identity.mjs';

describe('The identity of a process', () => {
  it('holds for as long as that process runs', async () => {
    const child = spawn('sleep', ['60']);
    const identity = processIdentity(child.pid ?? NaN);
    if (identity === undefined) throw new Error('it did not start');
    expect(stillRuns(identity)).toBe(true);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    expect(signalIfItRuns(identity, 'SIGKILL')).toBe(true);
    await ended;
    expect(stillRuns(identity)).toBe(false);
    expect(signalIfItRuns(identity, 'SIGKILL')).toBe(false);
  });

  it('is not that of an earlier process with its pid, nor of an earlier boot', () => {
    const own = ownIdentity();
    expect(stillRuns(own)).toBe(true);
    expect(stillRuns({ ...own, startTicks: '1' })).toBe(false);
    expect(stillRuns({ ...own, bootId: 'another' })).toBe(false);
  });

  it('is recognised when it is read back, and nothing else is', () => {
    expect(isProcessIdentity(JSON.parse(JSON.stringify(ownIdentity())))).toBe(true);
    for (const other of [null, 1, {}, { pid: 1 }, { ...ownIdentity(), pid: '1' }]) {
      expect(isProcessIdentity(other)).toBe(false);
    }
  });
});
