import { render } from "preact";
import type { PanelHost } from "./host";
import { Panel } from "./views/panel";
import { startEngine } from "./work/client";
import type { Answer } from "./work/messages";

export type { DrawOptions, PanelHost, Theme } from "./host";
export { HostProblem } from "./host";

/** Puts the panel into an element of a host's page. */
export function mountPanel(root: HTMLElement, host: PanelHost): void {
  const page = root.ownerDocument.documentElement;
  page.lang = host.locale;
  page.dataset["theme"] = host.theme;
  host.onTheme((theme) => {
    page.dataset["theme"] = theme;
  });
  const engine = startEngine((onAnswer, onError) => {
    const worker = new Worker(new URL("./work/worker.ts", import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      onAnswer(data);
    };
    worker.onerror = ({ message }) => {
      onError(message);
    };
    return worker;
  });
  render(<Panel host={host} engine={engine} />, root);
}
