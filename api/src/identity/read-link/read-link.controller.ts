import { Controller, Get, Param } from '@nestjs/common';
import { LinkView } from '@weerbaar/contracts';
import { Returns } from '../../platform/http/returns';
import { Public } from '../../platform/security/requires';
import { FindLink } from '../links/find-link';

@Controller('api/v1/links')
export class ReadLinkController {
  constructor(private readonly links: FindLink) {}

  @Get(':token')
  @Public()
  @Returns(200, 'What a one-time link is for; reading it does not use it up', LinkView)
  read(@Param('token') token: string): Promise<LinkView> {
    return this.links.by(token);
  }
}
