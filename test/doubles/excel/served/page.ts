import type { Area } from "../../../../core/index";
import { areaOf } from "../model/address";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { served } from "../serve";
import { invalidArgument } from "../wire";
import { accessDenied, areaIn, rangeArgument } from "./place";
import { rangeObject } from "./range";

export interface OnSheet {
  readonly book: Book;
  readonly sheet: Sheet;
}

const TEXTS = ["CenterFooter", "CenterHeader", "LeftFooter", "LeftHeader", "RightFooter", "RightHeader"];
const LONGEST_FOOTER = 255;

const headerFooter = served<OnSheet>({
  name: "HeaderFooter",
  get: Object.fromEntries(
    TEXTS.map((name) => [name, ({ sheet }: OnSheet): unknown => sheet.page[name] ?? ""]),
  ),
  set: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      (self: OnSheet, value: unknown): void => {
        if (typeof value !== "string" || value.length > LONGEST_FOOTER)
          throw invalidArgument(`${name} is too long`);
        put(self, name, value);
      },
    ]),
  ),
});

const headerFooters = served<OnSheet>({
  name: "HeaderFooterGroup",
  get: { DefaultForAllPages: headerFooter },
});

export const pageLayoutObject = served<OnSheet>({
  name: "PageLayout",
  get: {
    HeadersFooters: headerFooters,
    Orientation: ({ sheet }) => sheet.page["Orientation"] ?? "Portrait",
    PaperSize: ({ sheet }) => sheet.page["PaperSize"] ?? "Letter",
    Zoom: ({ sheet }) => sheet.page["Zoom"] ?? { scale: 100 },
  },
  set: {
    Orientation: (self, value) => {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("portrait or landscape");
      put(self, "Orientation", value);
    },
    PaperSize: (self, value) => {
      if (typeof value !== "string") throw invalidArgument("a paper's name");
      put(self, "PaperSize", value);
    },
    Zoom: (self, value) => {
      put(self, "Zoom", value);
    },
  },
  call: {
    SetPrintArea: (self, [range]) => {
      put(self, "PrintArea", areaIn(rangeArgument(range, self)));
    },
    SetPrintTitleRows: (self, [range]) => {
      put(self, "PrintTitleRows", areaIn(rangeArgument(range, self)));
    },
    SetPrintMargins: (self, [unit, margins]) => {
      put(self, "PrintMargins", { unit, ...(margins as object) });
    },
  },
});

function put({ sheet }: OnSheet, name: string, value: unknown): void {
  if (sheet.isProtected) throw accessDenied();
  sheet.page[name] = value;
}

export const pageBreaksObject = served<OnSheet>({
  name: "PageBreakCollection",
  call: {
    Add: ({ book, sheet }, [range]) => {
      if (sheet.isProtected) throw accessDenied();
      const { top } = areaIn(rangeArgument(range, { book, sheet }));
      if (top === 0) throw invalidArgument("there is no page above the first row");
      sheet.breaks.push(top);
      return pageBreakObject({ book, sheet });
    },
    GetCount: ({ sheet }) => sheet.breaks.length,
    RemovePageBreaks: ({ sheet }) => {
      if (sheet.isProtected) throw accessDenied();
      sheet.breaks.length = 0;
    },
  },
});

const pageBreakObject = served<OnSheet>({ name: "PageBreak", identity: ({ book }) => ({ _Id: book.id() }) });

export const freezePanesObject = served<OnSheet>({
  name: "WorksheetFreezePanes",
  call: {
    FreezeAt: (self, [range]) => {
      freeze(self, areaIn(rangeArgument(range, self)));
    },
    FreezeRows: (self, [count]) => {
      freeze(self, areaOf(`1:${Number(count)}`));
    },
    FreezeColumns: (self, [count]) => {
      freeze(self, { ...areaOf("A:A"), right: Number(count) - 1 });
    },
    Unfreeze: (self) => {
      freeze(self, null);
    },
    GetLocationOrNullObject: ({ book, sheet }) =>
      sheet.frozen ? rangeObject({ book, sheet, areas: [sheet.frozen] }) : null,
  },
});

function freeze({ sheet }: OnSheet, area: Area | null): void {
  if (sheet.isProtected) throw accessDenied();
  sheet.frozen = area;
}

export const protectionObject = served<OnSheet>({
  name: "WorksheetProtection",
  get: { Protected: ({ sheet }) => sheet.isProtected },
});
