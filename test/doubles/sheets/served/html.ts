import { textOf } from "../arguments";
import { ServiceException } from "../exception";
import { changed, served } from "../served";
import type { Service } from "../service";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export interface Page {
  readonly title: string;
  readonly content: string;
}

/** The pages of the project. */
export function newHtmlService(service: Service): HtmlService {
  const { files } = service.stores;
  return served<HtmlService>(
    service,
    {
      createHtmlOutputFromFile: (name: unknown) => {
        const file = textOf(name);
        const content = new Map(Object.entries(files)).get(file);
        if (content === undefined) throw new ServiceException(`No HTML file named ${file} was found.`);
        return newPage(service, { title: "", content });
      },
    },
    { kind: "HtmlService", model: files },
  );
}

function newPage(service: Service, page: Page): HtmlOutput {
  return served<HtmlOutput>(
    service,
    {
      setTitle: (title: unknown) => newPage(service, changed(page, { title: textOf(title) })),
      getTitle: () => page.title,
      getContent: () => page.content,
    },
    { kind: "HtmlOutput", model: page, isBuilder: true },
  );
}
