/** What the services keep beside the document. */
export interface Stores {
  readonly properties: Readonly<Record<"document" | "script" | "user", Map<string, string>>>;
  readonly caches: Readonly<Record<"document" | "script" | "user", Map<string, CachedText>>>;
  readonly lock: {
    /** Another run holds the document lock, and does not let go of it. */
    heldByOther: boolean;
    held: boolean;
  };
  triggers: readonly TriggerModel[];
  readonly ui: {
    readonly menus: MenuModel[];
    readonly alerts: (readonly string[])[];
    /** What a person will click next: names of `Button`. */
    readonly answers: string[];
    sidebar?: { readonly title: string; readonly content: string };
  };
  /** The pages of the project, by file name without its extension. */
  readonly files: Readonly<Record<string, string>>;
  readonly log: string[];
}

export interface CachedText {
  readonly text: string;
  readonly until: number;
}

export interface TriggerModel {
  readonly id: string;
  readonly handler: string;
  readonly everyHours: number;
}

export interface MenuModel {
  /** None for the menu of the add-on. */
  readonly caption?: string;
  readonly items: (
    { readonly caption: string; readonly handler: string } | "separator" | { readonly menu: MenuModel }
  )[];
}

export function emptyStores(files: Readonly<Record<string, string>>): Stores {
  return {
    properties: { document: new Map(), script: new Map(), user: new Map() },
    caches: { document: new Map(), script: new Map(), user: new Map() },
    lock: { heldByOther: false, held: false },
    triggers: [],
    ui: { menus: [], alerts: [], answers: [] },
    files,
    log: [],
  };
}
