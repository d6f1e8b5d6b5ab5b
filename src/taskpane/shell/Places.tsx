import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ClipboardSearch20Regular } from "@fluentui/react-icons/svg/clipboard-search";
import { Home20Regular } from "@fluentui/react-icons/svg/home";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { ShieldError20Regular } from "@fluentui/react-icons/svg/shield-error";
import type { ReactElement } from "react";
import { useTexts } from "../texts/useTexts";
import { type PlaceId, placeIds } from "./placeIds";
import { low, slim } from "./reflow";

const useStyles = makeStyles({
  tabs: {
    paddingInline: tokens.spacingHorizontalXS,
    // Where a wide font or large text leaves no room on one line, the lines are filled evenly, and no place stands alone.
    display: "block",
    textWrap: "balance",
    "& .fui-Tab": { display: "inline-grid", verticalAlign: "top" },
    [slim]: {
      "& .fui-Tab": { paddingInline: tokens.spacingHorizontalXXS, columnGap: 0 },
      "& .fui-Tab__icon": { display: "none" },
      // Five places stand on one line of a pane of 350 pixels.
      "& :is(.fui-Tab__content, .fui-Tab__content--reserved-space)": {
        fontSize: tokens.fontSizeBase200,
        paddingInline: tokens.spacingHorizontalXXS,
      },
    },
    // The places leave room for what they show.
    [low]: {
      "& .fui-Tab": { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
      "& .fui-Tab__icon": { display: "none" },
    },
  },
});

const icons: Readonly<Record<PlaceId, ReactElement>> = {
  home: <Home20Regular />,
  review: <ClipboardSearch20Regular />,
  follow: <CalendarLtr20Regular />,
  share: <Send20Regular />,
  risks: <ShieldError20Regular />,
};

/** The places of the pane; only those that work are here. */
export function Places({ place, onPlace }: { readonly place: PlaceId; readonly onPlace: (place: PlaceId) => void }) {
  const styles = useStyles();
  const { shell } = useTexts();
  return (
    <nav aria-label={shell.places}>
      <TabList
        className={styles.tabs}
        selectedValue={place}
        onTabSelect={(_, { value }) => onPlace(placeIds.find((id) => id === value) ?? "home")}
      >
        {placeIds.map((id) => (
          <Tab key={id} value={id} icon={icons[id]}>
            {shell[id]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
