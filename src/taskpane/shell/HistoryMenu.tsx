import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { capitalize } from "../../i18n/format";
import { nameJob } from "../model/describeOutcome";
import type { Done, History } from "../model/history";
import { useTexts } from "../texts/useTexts";

interface HistoryMenuProps {
  readonly history: History;
  readonly busy: boolean;
  /** Takes back the latest jobs, that many. */
  readonly onUndo: (count: number) => void;
  readonly onRedo: () => void;
}

/** The last jobs, newest first: one of them is taken back with those after it, as in Excel's own list. */
export function HistoryMenu({ history, busy, onUndo, onRedo }: HistoryMenuProps) {
  const { shell } = useTexts();
  const { done, undone } = history;
  const name = (one: Done) => capitalize(nameJob(one, shell));
  const [next] = undone;
  const lines = done.map((one, index) => ({ count: index + 1, key: `${done.length - index}`, label: name(one) }));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          icon={<ArrowUndo20Regular />}
          aria-label={shell.undoMenu}
          title={shell.undoMenu}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {done.length > 0 ? (
            <MenuGroup>
              <MenuGroupHeader>{shell.undoUntil}</MenuGroupHeader>
              {lines.map(({ key, count, label }) => (
                <MenuItem key={key} onClick={() => onUndo(count)}>
                  {label}
                </MenuItem>
              ))}
            </MenuGroup>
          ) : null}
          {next ? (
            <MenuGroup>
              <MenuGroupHeader>{shell.redoUntil}</MenuGroupHeader>
              <MenuItem onClick={onRedo}>{name(next)}</MenuItem>
            </MenuGroup>
          ) : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
