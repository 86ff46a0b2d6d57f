import { Module } from '@nestjs/common';
import { ShowFrameworkController } from './show-framework/show-framework.controller';

@Module({ controllers: [ShowFrameworkController] })
export class FrameworkModule {}
