import { Button, Field, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState } from "react";
import type { Severity } from "../../domain/findings/checks";
import type { ListFilter, ViewGrouping } from "../model/listFindings";
import { SearchField } from "../shared/SearchField";
import { useTexts } from "../texts/useTexts";
import { SeverityIcon } from "./SeverityMark";

const useStyles = makeStyles({
  filters: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXS,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  count: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  input: { minWidth: 0, width: "100%" },
});

interface FiltersProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const groupings: readonly ViewGrouping[] = ["harm", "sheet", "rule"];

function toggle(chosen: readonly Severity[], severity: Severity): readonly Severity[] {
  return chosen.includes(severity) ? chosen.filter((one) => one !== severity) : [...chosen, severity];
}

function Counts({ counts, filter, onFilter }: FiltersProps) {
  const styles = useStyles();
  const { review } = useTexts();
  return (
    <fieldset className={styles.counts} aria-label={review.filters}>
      {severities
        .filter((severity) => counts[severity] > 0 || filter.severities.includes(severity))
        .map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.count}
            size="small"
            shape="circular"
            icon={<SeverityIcon severity={severity} />}
            aria-label={review.filterCount[severity](counts[severity])}
            title={review.filterCount[severity](counts[severity])}
            checked={filter.severities.includes(severity)}
            onClick={() => onFilter({ ...filter, severities: toggle(filter.severities, severity) })}
          >
            {review.shortCount[severity](counts[severity])}
          </ToggleButton>
        ))}
    </fieldset>
  );
}

function Fields({ filter, onFilter }: Pick<FiltersProps, "filter" | "onFilter">) {
  const styles = useStyles();
  const { review } = useTexts();
  const names = { harm: review.groupByHarm, sheet: review.groupBySheet, rule: review.groupByRule };
  return (
    <div className={styles.fields}>
      <SearchField
        label={review.search}
        autoFocus
        className={styles.input}
        value={filter.search}
        onSearch={(search) => onFilter({ ...filter, search })}
      />
      <Field label={review.groupBy} size="small">
        <Select
          value={filter.groupBy}
          onChange={(_, { value }) =>
            onFilter({ ...filter, groupBy: groupings.find((one) => one === value) ?? "harm" })
          }
        >
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {names[grouping]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** Counts that are also filters on one line; search and grouping behind an icon, so that the first finding stays in view. */
export function Filters(props: FiltersProps) {
  const styles = useStyles();
  const { review } = useTexts();
  const { filter } = props;
  const [asked, setAsked] = useState(false);
  const id = useId();
  // What narrows the list stays in sight.
  const open = asked || filter.search !== "";
  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <Counts {...props} />
        <Button
          size="small"
          appearance="subtle"
          icon={<Search16Regular />}
          aria-label={review.searchAndGroup}
          title={review.searchAndGroup}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setAsked(!open)}
        />
      </div>
      <div id={id} hidden={!open}>
        {open ? <Fields {...props} /> : null}
      </div>
    </div>
  );
}
