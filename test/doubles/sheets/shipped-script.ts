import type { Script } from "node:vm";
import { compiled, loadedScript, type LoadedScript } from "../apps-script";
import { builtForSheets } from "../sheets-bundle";
import type { Document } from "./model/document";
import { newOpening, type OpenOptions, type Opening } from "./open-in-sheets";
import { refuseUnsendable } from "./script-value";
import type { RunOptions } from "./service";

/** A document that is open in Sheets, with the script bound to it that is pushed. */
export interface OpenShipped extends Omit<Opening, "services"> {
  /**
   * Calls a function as the page does by `google.script.run`. What is sent and what is answered arrives as a copy; a
   * function that answers nothing answers null.
   *
   * @throws NotSent for what does not arrive as it was
   */
  readonly call: (name: string, ...values: readonly unknown[]) => unknown;
  /** Starts a function as a menu item or a trigger does. */
  readonly start: (name: string, options?: RunOptions) => void;
}

let shipped: Script | undefined;

/** The script as it is built; the first who asks waits for it. */
function shippedScript(): Script {
  shipped ??= compiled(builtForSheets().code);
  return shipped;
}

/** Opens a document with the shipped script, in a realm of its own: as in Apps Script each run loads it anew. */
export function openShipped(document: Document, options: OpenOptions = {}): OpenShipped {
  const { services, ...opening } = newOpening(document, options);
  const loaded = (): LoadedScript => {
    const script = loadedScript(shippedScript(), services);
    keepTime(script, () => opening.service.now());
    return script;
  };
  return {
    ...opening,
    call: (name, ...values) => {
      refuseUnsendable(values, "arguments");
      const sent = JSON.stringify(values);
      return opening.run(() => {
        const script = loaded();
        const arrived = (script.inRealm("JSON.parse") as typeof JSON.parse)(sent) as readonly unknown[];
        const answer = script.call(name, ...arrived) ?? null;
        refuseUnsendable(answer, `the answer of ${name}`);
        return JSON.parse(JSON.stringify(answer)) as unknown;
      });
    },
    start: (name, how = options) => {
      opening.run(() => loaded().call(name), how);
    },
  };
}

/** The script's clock is that of the services. */
function keepTime(script: LoadedScript, now: () => number): void {
  const keep = script.inRealm(`(now) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) { super(...(parts.length === 0 ? [now()] : parts)); }
      static now() { return now(); }
    };
  }`) as (now: () => number) => void;
  keep(now);
}
