import { type RefObject, useState } from "react";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import { findSaved, type RiskView, searchRisks } from "../model/listRisks";
import { EmptyResult } from "../review/EmptyResult";
import { SearchField } from "../shared/SearchField";
import { useWords } from "../texts/useTexts";
import { RiskCard } from "./RiskCard";
import { RiskCards } from "./RiskCards";

/** From this many risks on, looking for one takes longer than typing. */
const searchFrom = 8;

interface FoundRisksProps {
  readonly views: readonly RiskView[];
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly saved: RiskDraft["risk"] | undefined;
  readonly onShown: () => void;
  readonly onEdit: (index: number) => void;
  readonly onGoTo: (index: number) => void;
  readonly onRemove: (risk: RiskView) => void;
}

/** The list of risks with its search. */
export function FoundRisks(props: FoundRisksProps) {
  const { risks } = useWords();
  const [search, setSearch] = useState("");
  const { views, busy, scroller, saved, onShown, onEdit, onGoTo, onRemove } = props;
  const found = searchRisks(views, search);
  return (
    <>
      {views.length < searchFrom ? null : <SearchField label={risks.search} value={search} onSearch={setSearch} />}
      {found.length === 0 ? <EmptyResult title={risks.noMatch} /> : null}
      <RiskCards
        views={found}
        scroller={scroller}
        shown={saved && findSaved(found, saved)}
        onShown={onShown}
        renderCard={(view) => (
          <RiskCard
            view={view}
            busy={busy}
            onEdit={() => onEdit(view.index)}
            onGoTo={() => onGoTo(view.index)}
            onRemove={() => onRemove(view)}
          />
        )}
      />
    </>
  );
}
