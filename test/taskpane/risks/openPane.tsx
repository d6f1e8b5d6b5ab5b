import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { saveRisk } from "../../../src/actions/saveRisk";
import type { RiskDraft } from "../../../src/domain/risk/RiskDraft";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { App } from "../../../src/taskpane/App";
import { loadTexts } from "../../../src/taskpane/texts/loadTexts";
import { type Load, paneEngine } from "../../../src/taskpane/work/paneEngine";
import type { Importer } from "../../../src/taskpane/work/paneImporter";
import { bookOf } from "../../support/bookTools";
import { type SnapshotWorkbook, snapshotWorkbook } from "../../support/snapshotWorkbook";
import "../quickQueries";

// jsdom scrolls nothing.
Element.prototype.scrollIntoView ??= () => undefined;

type User = ReturnType<typeof userEvent.setup>;

/** An empty structured workbook with the given risks. */
export function bookWith(...drafts: readonly RiskDraft[]): Snapshot {
  return drafts.reduce((book, draft) => applyPlan(book, saveRisk.run(book, { draft }).plan), bookOf());
}

function always<T>(value: T): () => Promise<T> {
  const promise = Promise.resolve(value);
  return () => promise;
}

/** The whole pane over a workbook, at the place «Riesgos». */
export async function openRisks(
  snapshot: Snapshot,
  importer: Load<Importer> = () => Promise.reject(new Error("«Riesgos» imports no form")),
): Promise<{ readonly book: SnapshotWorkbook; readonly user: User }> {
  const book = snapshotWorkbook(snapshot);
  const user = userEvent.setup({ delay: null });
  const texts = await loadTexts("es");
  await texts.words;
  await act(async () => {
    render(
      <App
        port={book}
        theme={{ current: () => "light", listen: () => () => undefined }}
        texts={texts}
        loadTexts={loadTexts}
        saveLanguage={() => undefined}
        engine={always(paneEngine)}
        importer={importer}
      />,
    );
  });
  await user.click(await screen.findByRole("tab", { name: /^Riesgos/ }));
  await screen.findByText("Riesgos de corrupción", { selector: "h2" });
  return { book, user };
}

/** Chooses «Sí» or «No» under a question. */
export async function answer(user: User, question: RegExp, word: "Sí" | "No"): Promise<void> {
  const label = screen.getByText(question, { selector: "label" });
  const group = document.querySelector<HTMLElement>(`[aria-labelledby="${label.id}"]`) ?? document.body;
  await user.click(within(group).getByLabelText(word));
}
