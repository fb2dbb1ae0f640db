import type { PanelHost } from "./host";
import type { Signature } from "./work/messages";

/** How tabs that are drawn now are signed. */
export function signatureOf(host: PanelHost): Signature {
  return { file: host.file, stamp: host.now().stamp };
}
