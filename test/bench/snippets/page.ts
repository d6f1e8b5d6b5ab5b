type Handler = (event: object) => unknown;

/** An element of a snippet's page, as far as scripts touch it. */
interface PageElement {
  readonly id: string;
  readonly isButton: boolean;
  readonly handlers: Handler[];
}

/** The page of a snippet: its buttons and fields, without any looks. */
export interface Page {
  /** Ids that the script asked for and the HTML does not hold. */
  readonly missing: ReadonlySet<string>;
  readonly document: object;
  /** Ids of the buttons, those that set up first, the others in the order in which they stand. */
  readonly actions: readonly string[];
  readonly click: (id: string) => Promise<void>;
}

/** A thing of the DOM that takes every property, answers every method with another and keeps what is set. */
function anything(own: Record<string | symbol, unknown>): object {
  return new Proxy(own, {
    get: (target, key) => {
      if (key in target || typeof key === "symbol" || key === "then") return target[key];
      target[key] = Object.assign(() => anything({}), {});
      return target[key];
    },
  });
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]*)`, "i").exec(tag)?.[1];
}

/** The chosen text of a field as it stands in the HTML: its value, or the first option. */
function chosenValue(html: string, tag: string, at: number): string {
  const own = attribute(tag, "value");
  if (own !== undefined || !/^<select/i.test(tag)) return own ?? "";
  const options = html.slice(at, html.indexOf("</select", at)).match(/<option[^>]*>/gi) ?? [];
  return attribute(options.find((option) => /\bselected\b/i.test(option)) ?? options[0] ?? "", "value") ?? "";
}

function elementsOf(html: string): ReadonlyMap<string, PageElement & { readonly node: object }> {
  const found = [...html.matchAll(/<(\w+)[^>]*>/g)].flatMap((match) => {
    const id = attribute(match[0], "id");
    if (id === undefined) return [];
    const handlers: Handler[] = [];
    const node = anything({
      id,
      value: chosenValue(html, match[0], match.index),
      textContent: /^[^<]*/.exec(html.slice(match.index + match[0].length))?.[0].trim() ?? "",
      checked: /\bchecked\b/i.test(match[0]),
      innerHTML: "",
      style: {},
      files: [],
      addEventListener: (_: string, handler: Handler) => void handlers.push(handler),
    });
    return [[id, { id, isButton: match[1]?.toLowerCase() === "button", handlers, node }] as const];
  });
  return new Map(found);
}

/** Builds a page; an id that the HTML does not hold is null, as in a browser. */
export function openPage(html: string): Page {
  const elements = elementsOf(html);
  const buttons = [...elements.values()].filter(({ isButton }) => isButton).map(({ id }) => id);
  const isSetup = (id: string) => /^(setup|set-up|create-?sample)/i.test(id);
  const missing = new Set<string>();
  const find = (id: string): object | null => {
    const node = elements.get(id)?.node ?? null;
    if (node === null) missing.add(id);
    return node;
  };
  return {
    missing,
    document: anything({
      getElementById: find,
      createElement: () => anything({ style: {} }),
      querySelectorAll: () => [],
    }),
    actions: [...buttons.filter(isSetup), ...buttons.filter((id) => !isSetup(id))],
    click: async (id) => {
      const element = elements.get(id);
      for (const handler of element?.handlers ?? []) await handler({ target: element?.node });
    },
  };
}
