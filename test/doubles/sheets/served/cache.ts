import { integerOf, textOf, listOf } from "../arguments";
import { ServiceException } from "../exception";
import { served } from "../served";
import type { Service } from "../service";
import { bytesOf } from "./properties";
import type { CachedText } from "../model/stores";

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const LONGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const MOST_ITEMS = 1000;
/** Seconds. */
const PLAIN_LIFE = 600;
const LONGEST_LIFE = 21_600;

/** Texts that are kept for a while; a test may take any of them away at any time, as the real service does. */
export function newCacheService(service: Service): CacheService {
  const { caches } = service.stores;
  return served<CacheService>(
    service,
    {
      getDocumentCache: () => newCache(service, caches.document),
      getScriptCache: () => newCache(service, caches.script),
      getUserCache: () => newCache(service, caches.user),
    },
    { kind: "CacheService", model: caches },
  );
}

function newCache(service: Service, store: Map<string, CachedText>): Cache {
  const get = (key: unknown): string | null => {
    const known = store.get(textOf(key));
    return known && known.until > service.now() ? known.text : null;
  };
  return served<Cache>(
    service,
    {
      get,
      getAll: (keys: unknown) => {
        const found = listOf(keys, textOf).map((key) => [key, get(key)] as const);
        return Object.fromEntries(found.filter(([, text]) => text !== null));
      },
      put: (...[key, value, seconds = PLAIN_LIFE]: readonly unknown[]) => {
        const [name, text, life] = [textOf(key), textOf(value), integerOf(seconds)];
        if (name.length > LONGEST_KEY) throw new ServiceException("Argument too large: key");
        if (bytesOf(text) > LONGEST_VALUE) throw new ServiceException("Argument too large: value");
        if (life < 1 || life > LONGEST_LIFE)
          throw new ServiceException("Invalid argument: expirationInSeconds");
        store.set(name, { text, until: service.now() + life * 1000 });
        const [oldest] = store.keys();
        if (store.size > MOST_ITEMS && oldest !== undefined) store.delete(oldest);
      },
      remove: (key: unknown) => {
        store.delete(textOf(key));
      },
      removeAll: (keys: unknown) => {
        listOf(keys, textOf).forEach((key) => store.delete(key));
      },
    },
    { kind: "Cache", model: store },
  );
}
