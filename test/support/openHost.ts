import type { Book } from "../../src/workbench/host/Book";
import { connect } from "../../src/workbench/host/client/connect";
import { createHost, type ExcelHost, type HostCounters } from "../../src/workbench/host/createHost";
import type { HostSettings } from "../../src/workbench/host/Host";
import { type LoadedOffice, loadOffice } from "../../src/workbench/node/loadOffice";
import { openUniverBook } from "../../src/workbench/univer/openUniverBook";

/** The switches of the host, and what went through it. */
export interface HostControls extends HostSettings {
  readonly counters: HostCounters;
  /** Sets the counters to 0. */
  readonly reset: () => void;
}

/** A workbook of our host with the real office.js in front of it. */
export interface OpenedHost extends LoadedOffice {
  readonly host: HostControls;
  readonly excel: ExcelHost;
  readonly close: () => Promise<void>;
}

/** Opens a blank workbook, by default on Univer, answered by our host through an office.js of its own. */
export async function openHost(settings: Partial<HostSettings> = {}, book?: Book): Promise<OpenedHost> {
  const excel = createHost(book ?? (await openUniverBook()), settings);
  const office = loadOffice({ settings: excel.settings });
  excel.onEvent(connect(office.OfficeExtension, excel.execute));
  const host: HostControls = Object.assign(excel.settings, { counters: excel.counters, reset: excel.reset });
  return {
    ...office,
    host,
    excel,
    close: async () => {
      await excel.host.book.settle();
      excel.dispose();
    },
  };
}
