import { Checkbox, Label } from "@fluentui/react-components";
import { useId } from "react";
import type { ImportRiskMapInput } from "../../actions/importRiskMap";
import type { MapOutcome } from "../../actions/risk/MapOutcome";
import { useWords } from "../texts/useTexts";

interface TypeChoiceProps {
  readonly outcome: MapOutcome;
  /** What a person has said so far. */
  readonly types: ImportRiskMapInput["types"];
  readonly onChange: (types: readonly string[] | "all") => void;
}

function typesOf(outcome: MapOutcome) {
  return outcome.kind === "map" || outcome.kind === "other-map" || outcome.kind === "no-corruption"
    ? outcome.types?.counts
    : undefined;
}

/** Which types of an old map are corruption: all that it names, or one box where a matrix of other risks names none. */
export function TypeChoice({ outcome, types, onChange }: TypeChoiceProps) {
  const { page, typeOption, untyped } = useWords().mapImport;
  const label = useId();
  const counts = typesOf(outcome) ?? [];
  const isOther = outcome.kind === "other-map" || (outcome.kind === "map" && outcome.other !== undefined);
  if (counts.length === 0)
    return isOther ? (
      <Checkbox
        label={page.everyRisk}
        checked={types === "all"}
        onChange={(_, { checked }) => onChange(checked ? "all" : [])}
      />
    ) : null;
  if (counts.every(({ kind }) => kind === "corruption")) return null;
  const taken = counts.filter((one) => one.taken).map(({ type }) => type);
  return (
    // A Fluent Field gives its one id to every box in it.
    <fieldset style={{ border: 0, margin: 0, padding: 0 }} aria-labelledby={label}>
      <Label id={label}>{page.types}</Label>
      <div>
        {counts.map(({ type, risks, taken: isTaken }) => (
          <Checkbox
            key={type}
            label={typeOption(type || untyped, risks)}
            checked={isTaken}
            onChange={(_, { checked }) => onChange(checked ? [...taken, type] : taken.filter((one) => one !== type))}
          />
        ))}
      </div>
    </fieldset>
  );
}
