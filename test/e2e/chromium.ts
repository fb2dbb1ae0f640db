import { existsSync } from "node:fs";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
} from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

/** Where Chromium is; tests that need it are skipped by name where it is not. */
export function chromiumPath(): string | undefined {
  return existsSync(CHROMIUM) ? CHROMIUM : undefined;
}

/** Starts Chromium. */
export function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Pages that a browser can open. */
export interface Served {
  /** With its slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** What tests in Chromium have. */
export interface Tried {
  /** Where the pages are; asked for in a test. */
  readonly url: () => string;
  /** A page that was opened nowhere yet; 320 by 800 pixels where nothing is said. Errors in its console may be expected. */
  readonly blank: (
    options?: BrowserContextOptions,
    isExpected?: (message: ConsoleMessage) => boolean,
  ) => Promise<Page>;
  /** A page, opened at a path or a query. */
  readonly opened: (path?: string, width?: number) => Promise<Page>;
  /** What pages reported as broken; a test that leaves something in it has failed. */
  readonly broken: string[];
}

/** Tries served pages in Chromium; where there is none, a line says that it was not done. */
export function inChromium(name: string, serve: () => Promise<Served>, tests: (tried: Tried) => void): void {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    test.skip(`Chromium is not here, so this was not tried: ${name}`, () => undefined);
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    let served: Served | undefined;
    const broken: string[] = [];
    beforeAll(async () => {
      served = await serve();
      browser = await startChromium(executablePath);
    }, 600_000);
    afterAll(async () => {
      await browser?.close();
      served?.close();
    });
    afterEach(() => {
      expect(broken.splice(0)).toEqual([]);
    });
    const url = (): string => served?.url ?? "";
    const blank: Tried["blank"] = async (options, isExpected = () => false) => {
      const page = await browser!.newPage({ viewport: { width: 320, height: 800 }, ...options });
      page.on("pageerror", ({ message }) => broken.push(message));
      page.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message)) broken.push(message.text());
      });
      return page;
    };
    const opened: Tried["opened"] = async (path = "", width = 320) => {
      const page = await blank({ viewport: { width, height: 800 } });
      await page.goto(url() + path);
      return page;
    };
    tests({ url, blank, opened, broken });
  });
}
