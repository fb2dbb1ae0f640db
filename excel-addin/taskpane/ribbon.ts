import { PARTS } from "../../core/index";
import type { MountedPanel } from "../../panel/index";

/** Joins the ribbon's buttons and the cells' menu, by the names that the manifest gives them, to the panel, which they bring to the front. */
export function associateRibbon(panel: MountedPanel): void {
  const actions = {
    check: () => panel.check(),
    run: () => panel.run(PARTS.map(({ id }) => id)),
    dashboard: () => panel.run(["dashboard"]),
    template: () => panel.template(),
    explain: () => panel.explain(),
  };
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for the end of every command; what went wrong is said in the panel.
      void Office.addin
        .showAsTaskpane()
        .then(action)
        .finally(() => {
          event.completed();
        });
    });
  }
}
