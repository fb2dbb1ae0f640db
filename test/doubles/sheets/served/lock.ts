import { integerOf } from "../arguments";
import { notModelled, ServiceException } from "../exception";
import { served } from "../served";
import type { Service } from "../service";

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** The lock of the document. A test lets somebody else hold it; who waits for it then waits in vain. */
export function newLockService(service: Service): LockService {
  return served<LockService>(
    service,
    { getDocumentLock: () => newLock(service) },
    { kind: "LockService", model: service.stores.lock },
  );
}

function newLock(service: Service): Lock {
  const { lock } = service.stores;
  const take = (timeout: unknown): boolean => {
    const milliseconds = integerOf(timeout);
    if (milliseconds < 0) throw notModelled("waiting for less than no time");
    if (lock.heldByOther) service.pass(milliseconds);
    else lock.held = true;
    return lock.held;
  };
  return served<Lock>(
    service,
    {
      tryLock: take,
      waitLock: (timeout: unknown) => {
        if (!take(timeout))
          throw new ServiceException("Lock timeout: another process was holding the lock for too long.");
      },
      hasLock: () => lock.held,
      releaseLock: () => {
        lock.held = false;
      },
    },
    { kind: "Lock", model: lock },
  );
}
