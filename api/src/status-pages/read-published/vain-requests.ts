import { Injectable } from '@nestjs/common';
import { networkOf } from '../../identity/throttle/network';

const perMinute = 300;
const mostAddresses = 10_000;

/**
 * Counts, per network and minute, how often somebody asked for what is not published. Reading what is known to be
 * published is never limited: behind one address there may be a whole town hall that wants to know which counter works.
 */
@Injectable()
export class VainRequests {
  private minute = 0;
  private counts = new Map<string, number>();

  /** Whether somebody at this address has asked in vain too often, this time included. */
  tooMany(address: string, now = Date.now()): boolean {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.minute || this.counts.size >= mostAddresses) {
      this.minute = minute;
      this.counts = new Map();
    }
    const network = networkOf(address);
    const count = (this.counts.get(network) ?? 0) + 1;
    this.counts.set(network, count);
    return count > perMinute;
  }

  /** Takes the last time back: what was asked for turned out to be there. */
  notInVain(address: string): void {
    const network = networkOf(address);
    const count = this.counts.get(network);
    if (count !== undefined && count > 0) this.counts.set(network, count - 1);
  }
}
