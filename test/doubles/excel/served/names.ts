import type { Book, NameModel } from "../model/book";
import type { Sheet } from "../model/sheet";
import { served, isHandle } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { areaIn, textArgument, type Place } from "./place";

/** The names of a workbook, or those of one sheet. */
interface Names {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface Name {
  readonly book: Book;
  readonly model: NameModel;
}

const nameObject = served<Name>({
  name: "NamedItem",
  identity: ({ model }) => ({ _Id: model.name }),
  get: {
    Name: ({ model }) => model.name,
    Formula: ({ book, model }) => book.formulaOf(model),
    Visible: ({ model }) => model.visible,
    Comment: ({ model }) => model.comment,
    Scope: ({ model }) => (model.scope ? "Worksheet" : "Workbook"),
    Type: ({ model }) =>
      "formula" in model.target ? "String" : model.target.sheet.isDeleted ? "Error" : "Range",
  },
  set: {
    Visible: ({ model }, value) => {
      if (typeof value !== "boolean") throw invalidArgument("visible or not");
      model.visible = value;
    },
    Comment: ({ model }, value) => {
      if (typeof value !== "string" || value.length > 255)
        throw invalidArgument("a comment holds 255 characters");
      model.comment = value;
    },
  },
  call: {
    Delete: ({ book, model }) => {
      book.names = book.names.filter((other) => other !== model);
    },
  },
});

export const namesObject = served<Names>({
  name: "NamedItemCollection",
  items: (self) => all(self).map((model) => nameObject({ book: self.book, model })),
  item: (self, key) => {
    const model = found(self, key);
    if (!model) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
    return nameObject({ book: self.book, model });
  },
  call: {
    Add: ({ book, sheet }, [name, reference, comment]) => {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || /^[a-z]{1,3}\d+$/i.test(text))
        throw invalidArgument(`"${text}" is no name`);
      if (found({ book, ...(sheet && { sheet }) }, name))
        throw new Refusal("ItemAlreadyExists", `There is a "${text}" already.`);
      if (!isHandle(reference) || reference.type !== "Range")
        throw invalidArgument("a name stands for a range");
      const place = reference.self as Place;
      const target = { sheet: place.sheet, area: areaIn(place) };
      const model: NameModel = {
        name: text,
        target,
        ...(sheet && { scope: sheet }),
        visible: true,
        comment: textArgument(comment, ""),
      };
      book.names.push(model);
      return nameObject({ book, model });
    },
    GetItemOrNullObject: (self, [key]) => {
      const model = found(self, key);
      return model ? nameObject({ book: self.book, model }) : null;
    },
  },
});

function all({ book, sheet }: Names): NameModel[] {
  return book.names.filter(({ scope }) => scope === sheet);
}

function found(self: Names, key: unknown): NameModel | undefined {
  return all(self).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
}
