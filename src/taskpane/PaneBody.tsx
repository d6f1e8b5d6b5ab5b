import { Spinner } from "@fluentui/react-components";
import { lazy, useState } from "react";
import { Home } from "./home/Home";
import { useRiskEntry } from "./hooks/useRiskEntry";
import type { BookState } from "./model/BookState";
import type { ChecklistInput } from "./model/buildChecklist";
import type { StepCommand } from "./model/buildStepButtons";
import { type ImportedForm, readAmount } from "./model/describeForm";
import { isBusy, type Pending } from "./model/work";
import type { PaneBodyProps } from "./PaneBodyProps";
import { Problem } from "./shell/Problem";
import { useTexts } from "./texts/useTexts";

const ImportPage = lazy(async () => ({ default: (await import("./importing/ImportPage")).ImportPage }));
const CataloguePage = lazy(async () => ({ default: (await import("./catalogue/CataloguePage")).CataloguePage }));
const RowsPage = lazy(async () => ({ default: (await import("./rows/RowsTab")).RowsTab }));
const PreviewPage = lazy(async () => ({ default: (await import("./home/PreviewPage")).PreviewPage }));
const FollowTab = lazy(async () => ({ default: (await import("./follow/FollowTab")).FollowTab }));
const ShareTab = lazy(async () => ({ default: (await import("./share/ShareTab")).ShareTab }));
const RisksTab = lazy(async () => ({ default: (await import("./risks/RisksTab")).RisksTab }));
const ReviewTab = lazy(async () => ({ default: (await import("./review/ReviewTab")).ReviewTab }));

/** The places that need the workbook alone. */
const places = { review: ReviewTab, follow: FollowTab, share: ShareTab } as const;

function importedCounts(imported: ImportedForm | undefined): Pick<ChecklistInput, "imported"> {
  if (imported === undefined) return {};
  const { metas, budget, ficha } = imported.resolved.project;
  const declaredTotal = ficha.declaredTotal === "" ? undefined : readAmount(ficha.declaredTotal);
  return {
    imported: { metas: metas.length, lines: budget.length, ...(declaredTotal === undefined ? {} : { declaredTotal }) },
  };
}

/** A form for a workbook that holds a project is another version of it: it is compared, not written over it. */
function holdsProject({ kind, projectName, metas, lines }: BookState): boolean {
  return kind === "ours" && (projectName !== "" || metas + lines > 0);
}

/** Runs the command of a step. */
function buildCommands(
  { pane, onPlace }: PaneBodyProps,
  open: (page: "import" | "catalogue" | "rows") => void,
): Readonly<Record<StepCommand, () => void>> {
  const { runner, jobs, imported } = pane;
  return {
    import: () => open("import"),
    catalogue: () => open("catalogue"),
    rows: () => open("rows"),
    structure: () => void runner.run(jobs.structure(imported)),
    structureEmpty: () => void runner.run(jobs.structure(undefined)),
    check: () => {
      onPlace("review");
      void runner.run(jobs.plain("check"));
    },
    findings: () => onPlace("review"),
    summary: () => void runner.run(jobs.plain("summarize")),
  };
}

interface ImportProps extends Pick<PaneBodyProps, "pane" | "importer"> {
  readonly book: BookState;
  readonly onClose: () => void;
}

/** Reads a form: for an empty workbook to be structured, for one that holds a project to be compared. */
function Import({ pane, importer, book, onClose }: ImportProps) {
  const held = holdsProject(book) ? book : undefined;
  return (
    <ImportPage
      importer={importer}
      held={held}
      onBack={onClose}
      onDone={(imported) => {
        if (held) void pane.runner.run(pane.jobs.newForm(imported));
        else pane.setImported(imported);
        onClose();
      }}
    />
  );
}

interface PreviewProps {
  readonly pending: Pending;
  /** A map was chosen and written. */
  readonly onPicked: () => void;
}

/** What a command would write, and the answers of a person to it. */
function Preview({ pane, pending, onPicked }: Pick<PaneBodyProps, "pane"> & PreviewProps) {
  const { runner, jobs } = pane;
  return (
    <PreviewPage
      pending={pending}
      onConfirm={() => void runner.confirm()}
      onCancel={runner.cancel}
      onMap={(input) => void runner.run(jobs.riskMap(input, onPicked))}
      onGoTo={(to) => void pane.goTo(to)}
      onReturns={(files, choices) => void runner.run(jobs.receive(files, choices))}
      onForm={(imported, chosen) => void runner.run(jobs.newForm(imported, chosen))}
    />
  );
}

interface CatalogueProps extends Pick<PaneBodyProps, "pane" | "importer"> {
  /** The list as it was pasted; it outlives the preview. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** A list of metas that goes into the catalogue. */
function Catalogue({ pane, importer, text, onText, onClose }: CatalogueProps) {
  const { runner, jobs } = pane;
  const onSaved = () => {
    onClose();
    onText("");
  };
  return (
    <CataloguePage
      importer={importer}
      busy={isBusy(runner.work)}
      text={text}
      onText={onText}
      onPreview={(lists) => void runner.run(jobs.of("importCatalogue", () => lists, { onSaved }))}
      onBack={onClose}
    />
  );
}

/** What stands below the tabs: a preview, the import, or a place. */
export function PaneBody(props: PaneBodyProps) {
  const { pane, place } = props;
  const { shell } = useTexts();
  const [page, setPage] = useState<"import" | "catalogue" | "rows" | undefined>(undefined);
  const [list, setList] = useState("");
  const entry = useRiskEntry();
  const [picking, setPicking] = useState(false);
  const { book, runner, lastCheck } = pane;
  const { pending } = runner.work;
  if (pending) {
    return <Preview pane={pane} pending={pending} onPicked={() => setPicking(false)} />;
  }
  if (book.state === undefined) {
    if (book.problem === undefined) return <Spinner label={shell.loading} />;
    return <Problem problem={book.problem} onRetry={() => void book.refresh()} />;
  }
  if (place === "risks")
    return <RisksTab {...props} book={book.state} entry={entry} picking={picking} onPicking={setPicking} />;
  if (place !== "home") {
    const Place = places[place];
    return <Place {...props} book={book.state} />;
  }
  const onClose = () => setPage(undefined);
  if (page === "import") return <Import {...props} book={book.state} onClose={onClose} />;
  if (page === "catalogue") return <Catalogue {...props} text={list} onText={setList} onClose={onClose} />;
  if (page === "rows") return <RowsPage {...props} book={book.state} onBack={onClose} />;
  const commands = buildCommands(props, setPage);
  return (
    <>
      {pane.failure ? <Problem problem={pane.failure} onRetry={pane.clearFailure} /> : null}
      <Home
        book={book.state}
        busy={isBusy(runner.work)}
        onCommand={(command) => commands[command]()}
        onFollow={() => props.onPlace("follow")}
        {...importedCounts(pane.imported)}
        {...(lastCheck ? { lastCheck } : {})}
      />
    </>
  );
}
