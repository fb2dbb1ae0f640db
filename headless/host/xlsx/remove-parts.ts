import { removeContentType } from "./content-types";
import type { Draft } from "./package";
import { relationshipsOf, relationshipsPart, resolveTarget } from "./relationships";

/** Removes parts that nothing points at any more, and what only they pointed at. */
export function removeUnreferenced(draft: Draft, parts: readonly string[]): void {
  for (const part of parts) {
    if (!draft.has(part) || isReferenced(draft, part)) continue;
    const targets = relationshipsOf(draft, part).flatMap(({ target, external }) =>
      external ? [] : [target],
    );
    draft.remove(part);
    draft.remove(relationshipsPart(part));
    removeContentType(draft, part);
    removeUnreferenced(draft, targets);
  }
}

function isReferenced(draft: Draft, part: string): boolean {
  return draft.names.some((name) => {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!owner) return false;
    const from = `${owner[1] ?? ""}${owner[2] ?? ""}`;
    return relationshipsOf(draft, from).some(
      ({ target, external }) => !external && resolveTarget("", target).toLowerCase() === part.toLowerCase(),
    );
  });
}

/** The first name of that kind which no part has: `xl/charts/chart` → `xl/charts/chart3.xml`. */
export function freePart(draft: Draft, stem: string): string {
  let number = 1;
  while (draft.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}
