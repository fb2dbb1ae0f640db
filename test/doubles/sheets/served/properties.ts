import { textOf } from "../arguments";
import { ServiceException, WrongArguments } from "../exception";
import { served } from "../served";
import type { Service } from "../service";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** Texts that are kept for the document, the script and the user. */
export function newPropertiesService(service: Service): PropertiesService {
  const { properties } = service.stores;
  return served<PropertiesService>(
    service,
    {
      getDocumentProperties: () => newProperties(service, properties.document),
      getScriptProperties: () => newProperties(service, properties.script),
      getUserProperties: () => newProperties(service, properties.user),
    },
    { kind: "PropertiesService", model: properties },
  );
}

function newProperties(service: Service, store: Map<string, string>): Properties {
  const self = (): Properties => newProperties(service, store);
  return served<Properties>(
    service,
    {
      getProperty: (key: unknown) => store.get(textOf(key)) ?? null,
      setProperty: (key: unknown, value: unknown) => {
        put(store, [[textOf(key), textOf(value)]]);
        return self();
      },
      getProperties: () => Object.fromEntries(store),
      setProperties: (...[given, deleteAllOthers = false]: readonly unknown[]) => {
        if (typeof given !== "object" || given === null) throw new WrongArguments();
        const entries = Object.entries(given).map(([key, value]) => [key, textOf(value)] as const);
        const others = new Map(deleteAllOthers === true ? [] : store);
        put(others, entries);
        store.clear();
        others.forEach((value, key) => store.set(key, value));
        return self();
      },
      getKeys: () => [...store.keys()],
      deleteProperty: (key: unknown) => {
        store.delete(textOf(key));
        return self();
      },
      deleteAllProperties: () => {
        store.clear();
        return self();
      },
    },
    { kind: "Properties", model: store },
  );
}

function put(store: Map<string, string>, entries: readonly (readonly [string, string])[]): void {
  for (const [key, value] of entries) {
    if (bytesOf(value) > LONGEST_VALUE) throw new ServiceException("Argument too large: value");
    const others = [...store].filter(([other]) => other !== key);
    const size = others.reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), 0);
    if (size + bytesOf(key) + bytesOf(value) > LARGEST_STORE) {
      throw new ServiceException(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    store.set(key, value);
  }
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
