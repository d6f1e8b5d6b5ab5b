import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { MapLayout } from "../../domain/risk/importing/ImportedMap";
import { useWords } from "../texts/useTexts";

const layouts: readonly MapLayout[] = ["2015", "v4-v6", "v5-v6"];

interface LayoutChoiceProps {
  /** None until a person says it: also the likelier one is theirs to confirm. */
  readonly value: MapLayout | undefined;
  readonly onChange: (layout: MapLayout) => void;
}

/** The layout of an old map whose headings do not tell it. */
export function LayoutChoice({ value, onChange }: LayoutChoiceProps) {
  const { page, layouts: names } = useWords().mapImport;
  return (
    <Field label={page.layout}>
      <RadioGroup
        value={value ?? ""}
        onChange={(_, data) => {
          const picked = layouts.find((layout) => layout === data.value);
          if (picked !== undefined) onChange(picked);
        }}
      >
        {layouts.map((layout) => (
          <Radio key={layout} value={layout} label={names[layout]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
