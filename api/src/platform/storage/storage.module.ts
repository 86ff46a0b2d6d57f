import { Module } from '@nestjs/common';
import { Configuration } from '../config/configuration';
import { Clock } from '../security/clock';
import { FileStore } from './file-store';
import { localDisk } from './file-system';
import { LocalFileStore } from './local-file-store';

/** Where files lie. */
@Module({
  providers: [
    {
      provide: FileStore,
      inject: [Configuration, Clock],
      useFactory: (configuration: Configuration, clock: Clock) =>
        new LocalFileStore(configuration.fileDir, localDisk, () => clock.now()),
    },
  ],
  exports: [FileStore],
})
export class StorageModule {}
