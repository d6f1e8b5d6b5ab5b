import type { BookState } from "../model/BookState";
import { isBusy } from "../model/work";
import type { PaneBodyProps } from "../PaneBodyProps";
import { Problem } from "../shell/Problem";
import { RowsPage } from "./RowsPage";
import { useSelectedRows } from "./useSelectedRows";

interface RowsTabProps extends PaneBodyProps {
  readonly book: BookState;
  readonly onBack: () => void;
}

/** «Llenar renglones» wired to the pane's jobs. */
export function RowsTab({ pane, engine, book, onBack }: RowsTabProps) {
  const { runner, jobs, port, fail } = pane;
  const rows = useSelectedRows(port, engine, book, fail);
  return (
    <>
      {pane.failure ? <Problem problem={pane.failure} onRetry={pane.clearFailure} /> : null}
      <RowsPage
        rows={rows}
        catalogue={book.links.code}
        busy={isBusy(runner.work)}
        onMeta={(input) => void runner.run(jobs.of("fillMeta", () => input))}
        onMonths={(input) => void runner.run(jobs.of("markMonths", () => input))}
        onBack={onBack}
      />
    </>
  );
}
