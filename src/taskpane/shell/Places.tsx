import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ClipboardSearch20Regular } from "@fluentui/react-icons/svg/clipboard-search";
import { Home20Regular } from "@fluentui/react-icons/svg/home";
import { ShieldError20Regular } from "@fluentui/react-icons/svg/shield-error";
import { useTexts } from "../texts/useTexts";

export type PlaceId = "home" | "review" | "risks";

const places: readonly PlaceId[] = ["home", "review", "risks"];

const useStyles = makeStyles({ tabs: { paddingInline: tokens.spacingHorizontalXS } });

/** The places of the pane; only those that work are here. */
export function Places({ place, onPlace }: { readonly place: PlaceId; readonly onPlace: (place: PlaceId) => void }) {
  const styles = useStyles();
  const { shell } = useTexts();
  return (
    <nav aria-label={shell.places}>
      <TabList
        className={styles.tabs}
        selectedValue={place}
        onTabSelect={(_, { value }) => onPlace(places.find((one) => one === value) ?? "home")}
      >
        <Tab value="home" icon={<Home20Regular />}>
          {shell.home}
        </Tab>
        <Tab value="review" icon={<ClipboardSearch20Regular />}>
          {shell.review}
        </Tab>
        <Tab value="risks" icon={<ShieldError20Regular />}>
          {shell.risks}
        </Tab>
      </TabList>
    </nav>
  );
}
