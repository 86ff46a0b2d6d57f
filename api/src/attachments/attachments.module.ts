import { Module } from '@nestjs/common';
import { StorageModule } from '../platform/storage/storage.module';
import { AddAttachmentController } from './add-attachment/add-attachment.controller';
import { DownloadAttachmentController } from './download-attachment/download-attachment.controller';
import { ListAttachmentsController } from './list-attachments/list-attachments.controller';
import { RemoveAttachmentController } from './remove-attachment/remove-attachment.controller';

@Module({
  imports: [StorageModule],
  controllers: [
    ListAttachmentsController,
    AddAttachmentController,
    DownloadAttachmentController,
    RemoveAttachmentController,
  ],
})
export class AttachmentModule {}
