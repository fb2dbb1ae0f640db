import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 AA, and whether anything is wider than the panel. */
export async function faultsOf(page: Page | Frame): Promise<readonly string[]> {
  // By the debugger, as the page's own policy lets no foreign script in.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) =>
      (
        window as unknown as {
          axe: {
            run: (o: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe.run({ runOnly: tags }),
    WCAG,
  );
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ...(tooWide > 0 ? [`${tooWide} pixels wider than the panel`] : []),
  ];
}
