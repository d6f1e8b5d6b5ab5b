import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { helpAddress } from "../../help/helpAddress";
import type { LanguageCode } from "../../i18n/Catalog";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({ name: { maxWidth: "16rem", whiteSpace: "normal" } });

export interface HeaderMenuProps {
  /** Name of the project, which the header cuts off where it is long. */
  readonly name: string;
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onAbout: () => void;
}

/** Language, help and about. The theme follows Excel. */
export function HeaderMenu({ name, language, onLanguage, onAbout }: HeaderMenuProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, data) => onLanguage(data.checkedItems[0] === "en" ? "en" : "es")}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={shell.menu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader className={styles.name}>{name}</MenuGroupHeader>
          </MenuGroup>
          <MenuItemLink
            href={helpAddress(language)}
            target="_blank"
            rel="noreferrer"
            icon={<QuestionCircle20Regular />}
          >
            {shell.help}
          </MenuItemLink>
          <MenuItem icon={<Info20Regular />} onClick={onAbout}>
            {shell.about}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{shell.language}</MenuGroupHeader>
            <MenuItemRadio name="language" value="es" lang="es">
              {shell.spanish}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en" lang="en">
              {shell.english}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
