import {
  driveWaiting,
  PREVIEW_DEPTHS,
  previewBase,
  previewOf,
  previewQuestion,
  saidLive,
  searchWithRests,
  type Intake,
  type Preview,
  type PreviewBase,
  type PreviewDepth,
  type PreviewQuestion,
  type Trial,
} from "../../core/index";
import { breathe } from "../breathe";
import type { Choices } from "./messages";
import { remembered } from "./remembered";

/** What the workbook was read with, as it is read. */
interface Book {
  readonly intake: Intake;
  readonly request: Choices;
}

/** Answers what runs with some choices would come to, one after the other. */
export interface Previewer {
  /** A first answer at once, and then better ones, until there is nothing more to say or something else is asked. */
  readonly preview: (choices: Choices, onPreview: (preview: Preview) => void) => Promise<void>;
  /** Something else is asked: after the first answer, what goes on is broken off. */
  readonly overtake: () => void;
}

class Overtaken extends Error {
  override readonly name = "Overtaken";
}

/**
 * Previews of a workbook. It is read anew, and what everything rests on is worked out anew, only when a choice changes
 * that a figure before the ranking depends on; and what was solved is not solved again.
 */
export function previewsOf(book: Book, read: (choices: Choices) => Intake): Previewer {
  const trialOf = trials(book, read);
  let isOvertaken = false;
  let hasAnswered = false;
  const goOn = async (): Promise<void> => {
    await breathe();
    if (isOvertaken && hasAnswered) throw new Overtaken();
  };
  const solve = remembered((step) => searchWithRests(step, () => performance.now(), goOn));
  const answer = async (choices: Choices, onPreview: (preview: Preview) => void): Promise<void> => {
    const trial = trialOf(choices);
    for (let depth: PreviewDepth | undefined = "first"; depth;) {
      const preview: Preview = await driveWaiting(previewOf(trial, depth), {
        progress: () => undefined,
        solve,
      });
      onPreview(preview);
      hasAnswered = true;
      await goOn();
      depth = PREVIEW_DEPTHS[PREVIEW_DEPTHS.indexOf(preview.depth) + 1];
    }
  };
  return {
    preview: async (choices, onPreview) => {
      isOvertaken = false;
      hasAnswered = false;
      try {
        await answer(choices, onPreview);
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
      }
    },
    overtake: () => {
      isOvertaken = true;
    },
  };
}

/** Puts the question of some choices, and the one without the decisions among them. */
function trials({ intake, request }: Book, read: (choices: Choices) => Intake): (choices: Choices) => Trial {
  const asRead = keyOf(request);
  const baseOf = keptLast(1, (key, plain: Choices) => previewBase(key === asRead ? intake : read(plain)));
  // That of the choices, and that without the decisions among them.
  const questionOf = keptLast(2, (_, { base, live }: Asked) => {
    const question = previewQuestion(base, live);
    if ("refused" in question) throw new Error(question.refused);
    return question;
  });
  return ({ preset, overrides }) => {
    const { live, decisions, others } = saidLive(overrides);
    const plain = { preset, overrides: others };
    const base = baseOf(keyOf(plain), plain);
    const put = (said: Asked["live"]): PreviewQuestion =>
      questionOf(keyOf({ preset, overrides: { ...others, ...said } }), { base, live: said });
    const before = Object.keys(decisions).length === 0 ? null : put(live);
    return { before, asked: put({ ...live, ...decisions }) };
  };
}

interface Asked {
  readonly base: PreviewBase;
  readonly live: Readonly<Record<string, string>>;
}

/** Works something out once for a key, as long as no more than so many others were asked for since. */
function keptLast<From, Result>(
  count: number,
  workOut: (key: string, from: From) => Result,
): (key: string, from: From) => Result {
  const kept = new Map<string, Result>();
  return (key, from) => {
    const result = kept.get(key) ?? workOut(key, from);
    kept.delete(key);
    kept.set(key, result);
    for (const oldest of [...kept.keys()].slice(0, -count)) kept.delete(oldest);
    return result;
  };
}

/** The same for the same choices. */
function keyOf({ preset, overrides }: Choices): string {
  return JSON.stringify([preset, Object.entries(overrides).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
