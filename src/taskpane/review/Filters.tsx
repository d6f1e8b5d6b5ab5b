import { Field, Input, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { Severity } from "../../domain/findings/Finding";
import type { ListFilter } from "../model/listFindings";
import { useTexts } from "../texts/useTexts";
import { SeverityIcon } from "./SeverityMark";

const useStyles = makeStyles({
  filters: { display: "grid", rowGap: tokens.spacingVerticalS },
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  input: { minWidth: 0, width: "100%" },
});

export interface FiltersProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

function toggle(chosen: readonly Severity[], severity: Severity): readonly Severity[] {
  return chosen.includes(severity) ? chosen.filter((one) => one !== severity) : [...chosen, severity];
}

/** Counts that are also filters, search and grouping. */
export function Filters({ counts, filter, onFilter }: FiltersProps) {
  const styles = useStyles();
  const { review } = useTexts();
  return (
    <div className={styles.filters}>
      <fieldset className={styles.counts} style={{ border: 0, margin: 0, padding: 0 }} aria-label={review.filters}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.includes(severity)}
            onClick={() => onFilter({ ...filter, severities: toggle(filter.severities, severity) })}
          >
            {review.filterCount[severity](counts[severity])}
          </ToggleButton>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <Field label={review.search} size="small">
          <Input
            type="search"
            className={styles.input}
            contentBefore={<Search16Regular />}
            value={filter.search}
            onChange={(_, data) => onFilter({ ...filter, search: data.value })}
          />
        </Field>
        <Field label={review.groupBy} size="small">
          <Select
            value={filter.groupBy}
            onChange={(_, data) => onFilter({ ...filter, groupBy: data.value === "rule" ? "rule" : "sheet" })}
          >
            <option value="sheet">{review.groupBySheet}</option>
            <option value="rule">{review.groupByRule}</option>
          </Select>
        </Field>
      </div>
    </div>
  );
}
