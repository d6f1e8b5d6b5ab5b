import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

export type Origin = "book" | "form";

interface OriginsProps {
  readonly origin: Origin;
  /** Findings of the workbook, and of its form those that nobody attended. */
  readonly found: number;
  readonly open: number;
  readonly onOrigin: (origin: Origin) => void;
}

/** Findings of the workbook, or those of its form. */
export function Origins({ origin, found, open, onOrigin }: OriginsProps) {
  const styles = useStyles();
  const { review } = useTexts();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      selectedValue={origin}
      onTabSelect={(_, { value }) => onOrigin(value === "form" ? "form" : "book")}
      aria-label={review.origins}
    >
      <Tab value="book">{review.originBook(found)}</Tab>
      <Tab value="form">{review.originForm(open)}</Tab>
    </TabList>
  );
}
