import type { ScenariosResult } from "./scenario-result";

/** The `scenarios` section of the JSON (schema 1): the base first. */
export function scenariosJson({ scenarios }: ScenariosResult): unknown {
  return scenarios.map(
    ({ name, changes, status, selected, value, cost, envelope, scarcest, exposure, differences }) => ({
      name,
      changes,
      status,
      selected,
      value,
      cost,
      budget: envelope,
      scarcestRole: scarcest,
      exposure,
      differences: differences.map(({ project, becomes, why }) => ({
        project,
        in: becomes !== "out",
        becomes,
        why,
      })),
    }),
  );
}
