import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { WorkbookPort } from "../actions/WorkbookPort";
import type { ThemeSource } from "../host/watchTheme";
import type { LanguageCode } from "../i18n/Catalog";
import type { RibbonOutcomes } from "./hooks/useRibbon";
import { Pane } from "./Pane";
import type { PlaceMemory } from "./shell/rememberPlace";
import { paneThemes } from "./shell/theme";
import { Unsupported } from "./shell/Unsupported";
import type { Texts } from "./texts/Texts";
import { TextsProvider } from "./texts/useTexts";
import type { Engine, Load } from "./work/paneEngine";
import type { Importer } from "./work/paneImporter";

interface AppProps {
  /** Undefined where the host lacks ExcelApi 1.13. */
  readonly port: WorkbookPort | undefined;
  readonly theme: ThemeSource;
  readonly texts: Texts;
  readonly loadTexts: (language: LanguageCode) => Promise<Texts>;
  readonly saveLanguage: (language: LanguageCode) => void;
  readonly engine: Load<Engine>;
  readonly importer: Load<Importer>;
  readonly ribbon?: RibbonOutcomes;
  readonly memory?: PlaceMemory;
}

/** The whole pane; everything it knows of its host comes by props. */
export function App({
  port,
  theme,
  texts: first,
  loadTexts,
  saveLanguage,
  engine,
  importer,
  ribbon,
  memory,
}: AppProps) {
  const [texts, setTexts] = useState(first);
  const shade = useSyncExternalStore(theme.listen, theme.current);
  const setLanguage = useCallback(
    async (language: LanguageCode) => {
      saveLanguage(language);
      setTexts(await loadTexts(language));
    },
    [loadTexts, saveLanguage],
  );
  useEffect(() => {
    document.documentElement.lang = texts.language === "en" ? "en" : "es-CO";
  }, [texts]);
  return (
    <FluentProvider theme={paneThemes[shade]} style={{ minHeight: "100vh" }}>
      <TextsProvider value={texts}>
        {port ? (
          <Pane
            port={port}
            engine={engine}
            importer={importer}
            ribbon={ribbon}
            memory={memory}
            language={texts.language}
            onLanguage={(language) => void setLanguage(language)}
          />
        ) : (
          <Unsupported />
        )}
      </TextsProvider>
    </FluentProvider>
  );
}
