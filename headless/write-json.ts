import { jsonText } from "./json-text";
import { plainText } from "./print";
import { writeWhole } from "./write-file";

/** Writes a document where the user asked for it: a file, `-` for standard output, or nowhere. */
export async function writeJson(target: string | undefined, document: unknown): Promise<void> {
  if (target === undefined) return;
  const text = jsonText(document);
  if (target === "-") for (const chunk of text) process.stdout.write(plainText(chunk));
  else await writeWhole(target, text);
}
