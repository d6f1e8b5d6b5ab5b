import { childNames } from "./readManifest";

/** Children in the order that Office demands (docs: «How to find the proper order of manifest elements»; MS-OWEMXML). */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Elements whose children are unknown or out of order, as «parent: children». */
export function findDisorder(root: Element): readonly string[] {
  return [root, ...root.getElementsByTagName("*")].flatMap((element) => {
    const order = orders[element.localName];
    if (order === undefined) return [];
    const names = childNames(element);
    const places = names.map((name) => order.indexOf(name));
    const ordered = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
    return ordered ? [] : [`${element.localName}: ${names.join(" ")}`];
  });
}
