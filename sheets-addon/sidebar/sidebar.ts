import engine from "gridfolio-engine";
import styles from "../../panel/panel.css?source";
import { mountPanel } from "../../panel/index";
import { callBy, type ScriptRun } from "./call";
import { sheetsPanelHost } from "./sheets-panel-host";
import { startEngineOf } from "./start-engine";

declare const google: { readonly script: { readonly run: ScriptRun } };

const style = document.createElement("style");
style.textContent = styles;
document.head.append(style);

const root = document.getElementById("panel");
const call = callBy(google.script.run);
if (root)
  call("panelOpenBook").then(
    (opened) => {
      root.textContent = "";
      mountPanel(root, sheetsPanelHost(call, opened), startEngineOf(engine));
    },
    (error: unknown) => {
      root.textContent = error instanceof Error ? error.message : String(error);
    },
  );
