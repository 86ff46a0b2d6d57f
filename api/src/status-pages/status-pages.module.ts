import { Module } from '@nestjs/common';
import { ExportStatusPageController } from './export-status-page/export-status-page.controller';
import { PreviewStatusPageController } from './preview-status-page/preview-status-page.controller';
import { PublishStatusPageController } from './publish-status-page/publish-status-page.controller';
import { PublishedFiles } from './read-published/published-files';
import { ReadPublishedController } from './read-published/read-published.controller';
import { VainRequests } from './read-published/vain-requests';
import { SaveDraftController } from './save-draft/save-draft.controller';
import { ShowStatusPageController } from './show-status-page/show-status-page.controller';
import { WithdrawStatusPageController } from './withdraw-status-page/withdraw-status-page.controller';

@Module({
  providers: [PublishedFiles, VainRequests],
  controllers: [
    ReadPublishedController,
    ShowStatusPageController,
    SaveDraftController,
    PreviewStatusPageController,
    PublishStatusPageController,
    WithdrawStatusPageController,
    ExportStatusPageController,
  ],
})
export class StatusPageModule {}
