import { textOf } from "../arguments";
import { memberName, memberOf } from "../enums";
import { UI_ENUMS } from "../enumerations";
import { notModelled } from "../exception";
import type { MenuModel } from "../model/stores";
import { modelOf, served } from "../served";
import type { Service } from "../service";
import type { Page } from "./html";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** Menus, questions and the sidebar: what a person sees is kept in `stores.ui`, and what they answer comes from there. */
export function newUi(service: Service): Ui {
  const { ui } = service.stores;
  return served<Ui>(
    service,
    {
      createAddonMenu: () => newMenu(service, { items: [] }),
      createMenu: (caption: unknown) => newMenu(service, { caption: textOf(caption), items: [] }),
      alert: (...args: readonly unknown[]) => {
        ui.alerts.push(args.map((one) => (typeof one === "string" ? one : memberName(one, "ButtonSet"))));
        const answer = ui.answers.shift();
        if (answer === undefined) throw notModelled(`an alert that nobody answers (${String(args[0])})`);
        return memberOf(UI_ENUMS.Button, answer);
      },
      showSidebar: (page: unknown) => {
        const { title, content } = modelOf<Page>(page, "HtmlOutput");
        ui.sidebar = { title, content };
      },
    },
    { kind: "Ui", model: ui, fields: UI_ENUMS },
  );
}

function newMenu(service: Service, menu: MenuModel): Menu {
  const added = (item: MenuModel["items"][number]): Menu => {
    menu.items.push(item);
    return newMenu(service, menu);
  };
  return served<Menu>(
    service,
    {
      addItem: (caption: unknown, handler: unknown) =>
        added({ caption: textOf(caption), handler: textOf(handler) }),
      addSeparator: () => added("separator"),
      addSubMenu: (other: unknown) => added({ menu: modelOf<MenuModel>(other, "Menu") }),
      addToUi: () => {
        service.stores.ui.menus.push(menu);
      },
    },
    { kind: "Menu", model: menu },
  );
}
