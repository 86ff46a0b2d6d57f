import { Injectable } from '@nestjs/common';

/** The process's clock, injected so that tests can set it. What is recorded takes the database's clock instead. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
