import { readFileSync } from "node:fs";
import { join } from "node:path";

const LIBRARY = join(__dirname, "../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

interface Associations {
  readonly mappings: Record<string, unknown>;
  readonly onchange: () => void;
  readonly associate: () => void;
}

interface HostBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Client {
  readonly HostBridge: { init(bridge: HostBridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  readonly config: { extendedErrorLogging: boolean };
}

/**
 * Loads Microsoft's own client, as it was installed and unchanged, into this Node: `Excel` and `OfficeExtension` become
 * globals. Its licence allows it to be used for developing an add-in, and not to be copied or changed.
 */
export function loadClient(): Client {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (globals["Excel"] === undefined) {
    for (const [name, value] of Object.entries(surroundings())) globals[name] ??= value;
    const said = console.log;
    // It says once that there is no session storage.
    console.log = () => undefined;
    // A script for the page's own global scope: it makes globals.
    (0, eval)(`${readFileSync(LIBRARY, "utf8")}\n//# sourceURL=excel-web-16.00.debug.js`);
    console.log = said;
  }
  const client = globals["OfficeExtension"] as Client;
  client.config.extendedErrorLogging = true;
  return client;
}

/** What a page and Microsoft's loader give the library to stand on. */
function surroundings(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const associations: Associations = { mappings: {}, onchange: nothing, associate: nothing };
  const here = globalThis;
  const document = {
    readyState: "loading",
    addEventListener: nothing,
    createElement: () => ({}),
    getElementsByTagName: () => [],
    head: { appendChild: nothing },
  };
  return {
    ...{ window: here, self: here, parent: here, top: here, document, navigator: { userAgent: "node" } },
    location: {
      href: "https://example.org/",
      origin: "https://example.org",
      protocol: "https:",
      search: "",
      hash: "",
    },
    addEventListener: nothing,
    postMessage: nothing,
    CustomFunctions: { _association: associations, associate: nothing },
    Office: { actions: { _association: associations, associate: nothing } },
  };
}
