import { buildPage } from "./buildPage";
import type { GuideTexts } from "./GuideTexts";
import "./help.css";
import { readAddress } from "./helpAddress";
import { spanishGuide } from "./spanishGuide";

async function loadGuide(): Promise<GuideTexts> {
  if (readAddress(location.search) === "es") return spanishGuide;
  return (await import("./englishGuide")).englishGuide;
}

/** Goes to the heading that the address names: it was not there when the browser looked for it. */
function goToHash(): void {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

async function start(): Promise<void> {
  const texts = await loadGuide();
  const { title, product } = texts.help.frame;
  document.documentElement.lang = texts.language === "en" ? "en" : "es-CO";
  document.title = `${title} · ${product}`;
  document.body.replaceChildren(...buildPage(texts));
  goToHash();
}

void start();
