import type { Project } from "./project";

/**
 * A project as it is decided on, whatever its own row says: what is out is not mandatory either.
 *
 * @param forced `null`: it competes
 */
export function decided(project: Project, forced: Project["forced"]): Project {
  if (forced !== "out") return { ...project, forced };
  const moscow = project.moscow === "must" ? null : project.moscow;
  return { ...project, forced, mandatory: false, investmentCategory: null, moscow };
}
