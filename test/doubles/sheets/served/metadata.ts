import { integerOf, textOf } from "../arguments";
import { memberName, memberOf, EnumMember } from "../enums";
import { SPREADSHEET_ENUMS } from "../enumerations";
import { notModelled, ServiceException } from "../exception";
import type { Metadata } from "../model/metadata";
import type { Sheet } from "../model/sheet";
import { changed, served } from "../served";
import type { Service } from "../service";

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** What metadata can be of: the document, or one of its sheets. */
export interface Holder {
  metadata: Metadata[];
}

/** Of all keys and values of a sheet, or of the document itself. */
const MOST_CHARACTERS = 30_000;

/** Adds what a script says about a sheet or the document. Several entries may have one key. */
export function addMetadata(service: Service, holder: Holder, args: readonly unknown[]): void {
  const [key, ...others] = args;
  const visibility = others.at(-1) instanceof EnumMember ? others.pop() : undefined;
  if (others.length > 1) throw notModelled("metadata with more than a key, a value and a visibility");
  const one: Metadata = {
    id: service.document.nextId(),
    key: textOf(key),
    value: others.length === 0 ? null : textOf(others[0]),
    visibility: visibility === undefined ? "DOCUMENT" : memberName(visibility, "DeveloperMetadataVisibility"),
  };
  put(holder, [...holder.metadata, one]);
}

function put(holder: Holder, metadata: readonly Metadata[]): void {
  const size = metadata.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size > MOST_CHARACTERS) throw new ServiceException("The developer metadata is too large.");
  holder.metadata = [...metadata];
}

export function newMetadata(service: Service, holder: Holder, model: Metadata): DeveloperMetadata {
  const current = (): Metadata => {
    const found = holder.metadata.find(({ id }) => id === model.id);
    if (!found) throw new ServiceException("The developer metadata does not exist.");
    return found;
  };
  const rewritten = (change: Partial<Metadata>): DeveloperMetadata => {
    const next = { ...current(), ...change };
    put(
      holder,
      holder.metadata.map((one) => (one.id === model.id ? next : one)),
    );
    return newMetadata(service, holder, next);
  };
  return served<DeveloperMetadata>(
    service,
    {
      getId: () => model.id,
      getKey: () => current().key,
      getValue: () => current().value,
      getVisibility: () => memberOf(SPREADSHEET_ENUMS.DeveloperMetadataVisibility, current().visibility),
      getLocation: () => newLocation(service, holder),
      setKey: (key: unknown) => rewritten({ key: textOf(key) }),
      setValue: (value: unknown) => rewritten({ value: textOf(value) }),
      remove: () => {
        const gone = current();
        holder.metadata = holder.metadata.filter((one) => one !== gone);
      },
    },
    { kind: "DeveloperMetadata", model },
  );
}

function newLocation(service: Service, holder: Holder): Location {
  const sheet = service.document.sheets.find((one) => one === holder);
  const type = sheet ? "SHEET" : "SPREADSHEET";
  return served<Location>(
    service,
    {
      getLocationType: () => memberOf(SPREADSHEET_ENUMS.DeveloperMetadataLocationType, type),
      getSheet: () => (sheet ? service.objects.sheet(sheet) : null),
      getSpreadsheet: () => (sheet ? null : service.objects.spreadsheet()),
    },
    { kind: "DeveloperMetadataLocation", model: holder, isBuilder: true },
  );
}

type Wanted = Partial<Pick<Metadata, "id" | "key" | "value" | "visibility">> & { readonly location?: string };

/** Looks in a sheet, or in the document and all of its sheets. */
export function newFinder(service: Service, within: Sheet | undefined, wanted: Wanted = {}): Finder {
  const next = (more: Wanted): Finder => newFinder(service, within, changed(wanted, more));
  return served<Finder>(
    service,
    {
      withKey: (key: unknown) => next({ key: textOf(key) }),
      withValue: (value: unknown) => next({ value: textOf(value) }),
      withId: (id: unknown) => next({ id: integerOf(id) }),
      withVisibility: (visibility: unknown) =>
        next({ visibility: memberName(visibility, "DeveloperMetadataVisibility") }),
      withLocationType: (type: unknown) =>
        next({ location: memberName(type, "DeveloperMetadataLocationType") }),
      find: () => {
        const { document } = service;
        const holders: readonly Holder[] = within ? [within] : [document, ...document.sheets];
        return holders.flatMap((holder) =>
          holder.metadata
            .filter((one) => isWanted(one, wanted, holder === document ? "SPREADSHEET" : "SHEET"))
            .map((one) => newMetadata(service, holder, one)),
        );
      },
    },
    { kind: "DeveloperMetadataFinder", model: wanted },
  );
}

function isWanted(one: Metadata, { location, ...wanted }: Wanted, stands: string): boolean {
  const keys = Object.keys(wanted) as (keyof typeof wanted)[];
  return (location === undefined || location === stands) && keys.every((key) => one[key] === wanted[key]);
}
