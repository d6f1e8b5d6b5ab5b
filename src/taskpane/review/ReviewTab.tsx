import { use } from "react";
import type { BookState } from "../model/BookState";
import { isBusy } from "../model/work";
import type { PaneBodyProps } from "../PaneBodyProps";
import { Problem } from "../shell/Problem";
import { ReviewPlace } from "./ReviewPlace";

/** «Revisar» wired to the pane's jobs. */
export function ReviewTab({ pane, engine, scroller, book }: PaneBodyProps & { readonly book: BookState }) {
  const { keyOf } = use(engine());
  const { runner, jobs } = pane;
  return (
    <>
      {pane.failure ? <Problem problem={pane.failure} onRetry={pane.clearFailure} /> : null}
      <ReviewPlace
        book={book}
        review={pane.review}
        selection={pane.selection}
        checking={pane.checking}
        keyOf={keyOf}
        busy={isBusy(runner.work)}
        scroller={scroller}
        onCheck={() => {
          pane.closeSelection();
          void runner.run(jobs.plain("check"));
        }}
        onCheckSelection={() => void pane.checkSelection()}
        onCloseSelection={pane.closeSelection}
        onGoTo={(to) => void pane.goTo(to)}
        onAttend={(keys) => void runner.run(jobs.attend(keys))}
        onRemoveRow={(at) => void runner.run(jobs.of("removeRow", () => at))}
        onFix={(plans) => void runner.run(jobs.fix(plans))}
      />
    </>
  );
}
