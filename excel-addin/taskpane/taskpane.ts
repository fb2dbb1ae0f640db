import { mountPanel, workerMadeBy } from "../../panel/index";
import { excelPanelHost } from "./excel-panel-host";
import { associateRibbon } from "./ribbon";

/** The page is of no use outside of Excel, and says so instead of staying blank. */
const NOT_IN_EXCEL = "Gridfolio works inside Excel: open it there from Home, Add-ins.";

const startWorker = workerMadeBy(
  () => new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url)),
);

Office.onReady(({ host }) => {
  const root = document.getElementById("panel");
  if (!root) return;
  // The library's own types say that there is always a host: opened on its own, a page has none.
  if (host !== Office.HostType.Excel) root.textContent = NOT_IN_EXCEL;
  else associateRibbon(mountPanel(root, excelPanelHost(), startWorker));
}).catch((error: unknown) => {
  document.body.textContent = String(error);
});
