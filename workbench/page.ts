import { templateDrawings } from "../core/index";
import { newWorkbook } from "../headless/host/xlsx/workbook";
import type { Desk } from "./desk";
import { createGrid } from "./grid/grid";
import { createWorkbench, type Workbench } from "./workbench";

declare global {
  interface Window {
    /** Of the pane's page: takes a message to Microsoft's client in it. */
    tellPane?: (text: string) => void;
    /** Of this page: what the client in the pane calls. */
    askExcel?: (text: string) => Promise<string>;
    /** Of this page: what can be looked at from the console. */
    desk?: () => Desk | undefined;
  }
}

const SAMPLE = "Halden.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new RangeError(`part: the page has no #${id}`);
  return found;
}

function say(sentence: string): void {
  part("said").textContent = sentence;
}

async function start(): Promise<void> {
  const pane = part("pane") as HTMLIFrameElement;
  const templates = await (await fetch("grid/o_spreadsheet.xml")).text();
  const grid = createGrid(part("grid"), templates, {
    onEdit: (cells) => {
      workbench.edit(cells);
    },
    onSelect: (sheet, area) => {
      workbench.select(sheet, area);
    },
    onSay: say,
  });
  const workbench = createWorkbench({
    grid,
    say,
    tellPane: (text) => pane.contentWindow?.tellPane?.(text),
    restartPane: (name) => {
      part("file").textContent = name;
      pane.src = "pane/taskpane.html";
    },
  });
  window.desk = workbench.desk;
  window.askExcel = (text) => Promise.resolve(text).then(workbench.answer);
  listen(workbench);
  await openSample(workbench);
}

/** The buttons, and files that are dropped anywhere on the page. */
function listen(workbench: Workbench): void {
  const openFile = async (file: File | undefined): Promise<void> => {
    if (file) await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const choose = part("choose") as HTMLInputElement;
  choose.addEventListener("change", () => {
    void openFile(choose.files?.[0]);
    choose.value = "";
  });
  part("sample").addEventListener("click", () => void openSample(workbench));
  part("download").addEventListener("click", () => void workbench.result().then(save));
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    void openFile(event.dataTransfer?.files[0]);
  });
}

function openSample(workbench: Workbench): Promise<void> {
  return workbench.open(SAMPLE, newWorkbook().write(templateDrawings({ sample: true })));
}

function save(result: Awaited<ReturnType<Workbench["result"]>>): void {
  if (!result) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(result.bytes)], { type: XLSX }));
  link.download = result.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

void start().catch((error: unknown) => {
  say(String(error));
});
