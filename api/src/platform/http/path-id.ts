import { Injectable, type PipeTransform } from '@nestjs/common';
import { problems, refuse } from './problem';

/** An id in a path, in lower case. What is no id names nothing, so it answers like an id that nobody has. */
@Injectable()
export class PathId implements PipeTransform<string, string> {
  transform(text: string): string {
    const id = text.toLowerCase();
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : refuse(problems.notFound);
  }
}
