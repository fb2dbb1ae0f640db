import { queryOf } from "./query";
import { isHandle, type Handle } from "./serve";
import {
  ACTION,
  invalidArgument,
  notImplemented,
  PATH,
  Refusal,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WirePath,
  type WireRequest,
} from "./wire";

/** What is kept between requests. */
export interface Session {
  readonly root: Handle;
  /** Ranges that the client asked to keep, by reference id. */
  readonly references: Map<string, Handle>;
}

/** Asked before each action of a request, with its number from 1 and its place; what it gives refuses the action. */
export type RefuseAction = (number: number, place: string) => Refusal | undefined;

/** Carries the actions of a request out, in order, up to the first that fails; those before it stay. */
export function dispatch(
  request: WireRequest,
  session: Session,
  refuse: RefuseAction = () => undefined,
): WireAnswer {
  const run = new Run(request, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const refused = refuse(index + 1, run.locationOf(action));
      if (refused) throw refused;
      results.push({ ActionId: action.Id, Value: run.act(action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
        ActionIndex: index,
        Location: run.locationOf(action),
      };
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class Run {
  private readonly objects = new Map<number, Handle | null>();
  private readonly request: WireRequest;
  private readonly session: Session;

  constructor(request: WireRequest, session: Session) {
    this.request = request;
    this.session = session;
  }

  act(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.object(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target.identity();
      case ACTION.query:
        return queryOf(target, action.QueryInfo?.Select ?? []);
      case ACTION.set:
        target.set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.method:
        return this.method(target, action);
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** As Excel's own logs name a place: `Worksheet.getRange`. */
  locationOf({ ObjectPathId, Name }: WireAction): string {
    const path = this.request.ObjectPaths[ObjectPathId];
    const parent = path?.ParentObjectPathId === undefined ? null : this.objects.get(path.ParentObjectPathId);
    const own = this.objects.get(ObjectPathId);
    const [type, name] = own ? [own.type, Name] : [parent?.type, path?.Name ?? ""];
    return `${type ?? "Workbook"}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private method(target: Handle, { Name, ArgumentInfo }: WireAction): unknown {
    const args = this.arguments(ArgumentInfo);
    if (Name === "_KeepReference") {
      target.call(Name, args);
      this.session.references.set(target.identity()["_ReferenceId"] ?? "", target);
      return null;
    }
    if (Name === "_RemoveReference") {
      this.session.references.delete(String(args[0]));
      return null;
    }
    const value = target.call(Name, args);
    if (isHandle(value)) throw notImplemented(`${target.type}.${Name} as a value`);
    return value ?? null;
  }

  private object(id: number): Handle | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument(`no object path ${id}`);
    const found = this.resolve(path);
    this.objects.set(id, found);
    return found;
  }

  private resolve(path: WirePath): Handle | null {
    if (path.ObjectPathType === PATH.root) return this.session.root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) return this.reference(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    const value =
      path.ObjectPathType === PATH.property
        ? parent.get(path.Name)
        : path.ObjectPathType === PATH.indexer
          ? parent.item(args[0])
          : path.ObjectPathType === PATH.method
            ? parent.call(path.Name, args)
            : undefined;
    if (value === null || isHandle(value)) return value;
    throw notImplemented(`${parent.type}.${path.Name} as an object`);
  }

  private reference(id: string): Handle {
    const found = this.session.references.get(id);
    if (!found) throw new Refusal("InvalidReference", `no reference ${id}`);
    return found;
  }

  private arguments(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index] ?? 0;
      return id === 0 ? value : this.object(id);
    });
  }
}
