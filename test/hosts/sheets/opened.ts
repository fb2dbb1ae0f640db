import type { Drawing, Grid } from "../../../core/index";
import type { Document } from "../../doubles/sheets/model/document";
import { bookOfGrids } from "../../doubles/sheets/book-of-grids";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { asDrawn } from "../drawn";

let open: OpenSheets | undefined;

/** Opens a spreadsheet in place of the one that was open. */
export function opened(document: Document): OpenSheets {
  closed();
  open = openInSheets(document);
  return open;
}

export function closed(): void {
  open?.close();
  open = undefined;
}

/** Opens a spreadsheet that holds what another host read; formulas come to what they are drawn as. */
export function openedWith(grids: readonly Grid[], drawings: readonly Drawing[] = []): OpenSheets {
  const document = bookOfGrids(grids);
  if (grids.length === 0) document.add("Sheet1");
  if (drawings.length > 0) document.calculate = asDrawn(drawings);
  return opened(document);
}
