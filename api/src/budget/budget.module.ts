import { Module } from '@nestjs/common';
import { CommitController } from './commit/commit.controller';
import { DecideController } from './decide/decide.controller';
import { ExportBudgetController } from './export-budget/export-budget.controller';
import { ListCommitmentsController } from './list-commitments/list-commitments.controller';
import { ListDecisionsController } from './list-decisions/list-decisions.controller';
import { ListExpensesController } from './list-expenses/list-expenses.controller';
import { RecordLineController } from './record-line/record-line.controller';
import { ShowBudgetController } from './show-budget/show-budget.controller';
import { SpendController } from './spend/spend.controller';

@Module({
  controllers: [
    ShowBudgetController,
    ExportBudgetController,
    RecordLineController,
    ListDecisionsController,
    DecideController,
    ListCommitmentsController,
    CommitController,
    ListExpensesController,
    SpendController,
  ],
})
export class BudgetModule {}
