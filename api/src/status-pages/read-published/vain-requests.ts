import { Injectable } from '@nestjs/common';

const perMinute = 300;
const mostAddresses = 10_000;

/**
 * Counts, per address and minute, how often somebody asked for what is not published. Reading what is published is never
 * limited: behind one address there may be a whole town hall that wants to know which counter works.
 */
@Injectable()
export class VainRequests {
  private minute = 0;
  private counts = new Map<string, number>();

  /** Whether this address has asked in vain too often, this time included. */
  tooMany(address: string, now = Date.now()): boolean {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.minute || this.counts.size >= mostAddresses) {
      this.minute = minute;
      this.counts = new Map();
    }
    const count = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, count);
    return count > perMinute;
  }
}
