import { answeringHost, type ExcelHost } from "./answering-host";
import { loadClient } from "./client";
import type { Book } from "./model/book";
import { standIn } from "./office-context";

/**
 * Opens a workbook: every `Excel.run` of this Node is from then on answered by it. The Excel says that its newest set is
 * ExcelApi 1.`newestSet`.
 */
export function openInExcel(book: Book, newestSet?: number): ExcelHost {
  const host = answeringHost(book);
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost: (text: string): void => {
      const reply = host.answer(text);
      setImmediate(() => {
        bridge.onMessageFromHost?.(reply);
        host.tellEvents();
      });
    },
  };
  host.send = (text) => {
    bridge.onMessageFromHost?.(text);
  };
  const client = loadClient();
  client.HostBridge.init(bridge);
  // Whoever listened to an earlier workbook is gone, as with the page that it was opened beside.
  client.GenericEventRegistration.s_genericEventRegistrations = {};
  standIn(newestSet);
  return host;
}
