import { useEffect, useMemo, useState } from "react";
import { readRiskMap } from "../../domain/risk/readRiskMap";
import { readSettings, settingFields, unknownSettings } from "../../domain/risk/readSettings";
import type { RiskEntryState } from "../hooks/useRiskEntry";
import type { BookState } from "../model/BookState";
import { isBusy } from "../model/work";
import type { PaneBodyProps } from "../PaneBodyProps";
import { Problem } from "../shell/Problem";
import { EntryPage } from "./EntryPage";
import { ImportMapPage } from "./ImportMapPage";
import { editRisk, inputOf, isChanged, newEntry } from "./RiskEntry";
import { RiskList } from "./RiskList";
import { SettingsPage } from "./SettingsPage";

interface RisksTabProps extends PaneBodyProps {
  readonly book: BookState;
  readonly entry: RiskEntryState;
  /** The sheet of an old map is being chosen; it outlives the preview. */
  readonly picking: boolean;
  readonly onPicking: (picking: boolean) => void;
}

/** Typing in the sheets pauses this long (ms) before the list is read again. */
const pause = 400;

/** Reads the workbook again after somebody typed in it. */
function useFreshBook({ pane }: RisksTabProps): void {
  const { edits, book } = pane;
  const { refresh } = book;
  useEffect(() => {
    if (edits === 0) return;
    const timer = setTimeout(() => void refresh(), pause);
    return () => clearTimeout(timer);
  }, [edits, refresh]);
}

/** «Importar un mapa» wired to its job. */
function MapPicker({ pane, book, importer, onPicking }: RisksTabProps) {
  const { runner, jobs } = pane;
  return (
    <ImportMapPage
      sheets={book.otherSheets}
      importer={importer}
      busy={isBusy(runner.work)}
      onBack={() => onPicking(false)}
      onPreview={(input) => void runner.run(jobs.riskMap(input, () => onPicking(false)))}
    />
  );
}

/** The settings of the map wired to their job. */
function Settings({ pane, book, onClose }: Pick<RisksTabProps, "pane" | "book"> & { readonly onClose: () => void }) {
  const { runner, jobs } = pane;
  const { riskSettings } = book.risks.map;
  return (
    <SettingsPage
      settings={readSettings(riskSettings)}
      unknown={unknownSettings(riskSettings).map((key) => String(riskSettings[settingFields[key]]))}
      busy={isBusy(runner.work)}
      onBack={onClose}
      onPreview={(settings) => void runner.run(jobs.of("setRiskSettings", () => settings, { onSaved: onClose }))}
    />
  );
}

/** «Riesgos» wired to the pane's jobs. */
export function RisksTab(props: RisksTabProps) {
  const { pane, book, scroller } = props;
  const { now: entry, set: onEntry, latest, saved, onSaved, onShown } = props.entry;
  const { runner, jobs } = pane;
  const map = useMemo(() => readRiskMap(book.risks.map), [book.risks.map]);
  const [settling, setSettling] = useState(false);
  useFreshBook(props);
  if (entry?.open) {
    return (
      <EntryPage
        method={map.method}
        places={book.places}
        entry={entry}
        busy={isBusy(runner.work)}
        onEntry={(next) => onEntry(next.open || isChanged(next) ? next : undefined)}
        onSave={() => void runner.run(jobs.of("saveRisk", () => inputOf(latest() ?? entry), { onSaved }))}
      />
    );
  }
  if (settling) return <Settings pane={pane} book={book} onClose={() => setSettling(false)} />;
  if (props.picking) return <MapPicker {...props} />;
  return (
    <>
      {pane.failure ? <Problem problem={pane.failure} onRetry={pane.clearFailure} /> : null}
      <RiskList
        book={book}
        map={map}
        entry={entry}
        busy={isBusy(runner.work)}
        scroller={scroller}
        saved={saved}
        onShown={onShown}
        onAdd={() => onEntry(newEntry)}
        onImport={() => props.onPicking(true)}
        onSettings={() => setSettling(true)}
        onReport={() => void runner.run(jobs.plain("reportRisks"))}
        onEdit={(index) => onEntry(editRisk(map, index))}
        onResume={() => entry && onEntry({ ...entry, open: true })}
        onDiscard={() => onEntry(undefined)}
        onGoTo={(index) => goToRow(props, index)}
        onRemove={({ index, number, text }) =>
          void runner.run(jobs.of("removeRisk", () => ({ index, number, text }), { risk: number }))
        }
      />
    </>
  );
}

function goToRow({ pane, book }: RisksTabProps, index: number): void {
  const { source } = book.risks;
  const row = source?.rows[index];
  if (source && row) void pane.goTo({ sheet: source.sheet, cell: `${source.columns.text ?? "A"}${row}` });
}
