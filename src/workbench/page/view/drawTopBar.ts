import { element } from "./element";

interface TopBarTexts {
  readonly title: string;
  readonly empty: string;
  readonly sample: string;
  readonly open: string;
  readonly save: string;
}

interface TopBarCalls {
  readonly empty: () => Promise<void>;
  readonly sample: () => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  readonly save: () => Promise<void>;
}

function drawButton(label: string, press: () => void): HTMLElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", press);
  return button;
}

/** Title and the four things to do with workbooks. */
export function drawTopBar(bar: HTMLElement, texts: TopBarTexts, calls: TopBarCalls): void {
  const input = element("input", { type: "file", accept: ".xlsx", hidden: "" });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file !== undefined) void calls.open(file);
  });
  bar.replaceChildren(
    element("strong", {}, texts.title),
    drawButton(texts.empty, () => void calls.empty()),
    drawButton(texts.sample, () => void calls.sample()),
    drawButton(texts.open, () => input.click()),
    drawButton(texts.save, () => void calls.save()),
    input,
  );
}
