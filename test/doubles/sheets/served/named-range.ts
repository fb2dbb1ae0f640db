import { parseA1 } from "../../../../core/index";
import { textOf } from "../arguments";
import { ServiceException } from "../exception";
import type { NameModel } from "../model/document";
import { served } from "../served";
import type { Service } from "../service";
import { placeOfRange } from "./place";

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Names = Pick<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  "getNamedRanges" | "getRangeByName" | "setNamedRange" | "removeNamedRange"
>;

/** The names of a document. */
export function spreadsheetNames(service: Service): Names {
  const { document, objects } = service;
  const find = (name: string): NameModel | undefined =>
    document.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return {
    getNamedRanges: () => document.names.map((name) => newNamedRange(service, name)),
    getRangeByName: (name: unknown) => {
      const found = find(textOf(name));
      return found && !found.sheet.isDeleted ? objects.range(found.sheet, found.area) : null;
    },
    setNamedRange: (name: unknown, range: unknown) => {
      const text = nameOf(name);
      const { sheet, area } = placeOfRange(range);
      const known = find(text);
      if (known) [known.sheet, known.area] = [sheet, area];
      else document.names.push({ name: text, sheet, area });
    },
    removeNamedRange: (name: unknown) => {
      const known = find(textOf(name));
      if (!known) throw new ServiceException("The named range does not exist.");
      document.names = document.names.filter((other) => other !== known);
    },
  };
}

export function newNamedRange(service: Service, name: NameModel): NamedRange {
  const { document, objects } = service;
  return served<NamedRange>(
    service,
    {
      getName: () => name.name,
      getRange: () => {
        if (name.sheet.isDeleted) throw new ServiceException("Range not found");
        return objects.range(name.sheet, name.area);
      },
      setName: (text: unknown) => {
        name.name = nameOf(text);
        return newNamedRange(service, name);
      },
      setRange: (range: unknown) => {
        const { sheet, area } = placeOfRange(range);
        [name.sheet, name.area] = [sheet, area];
        return newNamedRange(service, name);
      },
      remove: () => {
        document.names = document.names.filter((other) => other !== name);
      },
    },
    { kind: "NamedRange", model: name },
  );
}

function nameOf(value: unknown): string {
  const name = textOf(value);
  const isName =
    /^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name) && !parseA1(name) && !/^(true|false|r\d*c\d*)$/i.test(name);
  if (!isName) throw new ServiceException(`"${name}" cannot be the name of a range.`);
  return name;
}
