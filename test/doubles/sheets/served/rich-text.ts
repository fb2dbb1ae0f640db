import { textOf } from "../arguments";
import { notModelled, WrongArguments } from "../exception";
import { changed, modelOf, served } from "../served";
import type { Service } from "../service";
import { newTextStyle, type StyleModel } from "./text-style";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A text with one look and one link: parts of a text with a look of their own are not modelled. */
export interface RichText {
  readonly text: string;
  readonly link: string | null;
  readonly style: StyleModel;
}

export function newRichText(service: Service, rich: RichText): RichTextValue {
  return served<RichTextValue>(
    service,
    {
      copy: () => builderOf(service, { ...rich }),
      getText: () => rich.text,
      getLinkUrl: (...args: readonly unknown[]) => {
        if (args.length > 0) throw notModelled("the link of a part of a text");
        return rich.link;
      },
      getTextStyle: (...args: readonly unknown[]) => {
        if (args.length > 0) throw notModelled("the look of a part of a text");
        return newTextStyle(service, rich.style);
      },
    },
    { kind: "RichTextValue", model: rich, isBuilder: true },
  );
}

export function newRichTextBuilder(service: Service): Builder {
  return builderOf(service, { link: null, style: {} });
}

type Draft = Omit<RichText, "text"> & { readonly text?: string };

function builderOf(service: Service, draft: Draft): Builder {
  const next = (change: Partial<RichText>): Builder => builderOf(service, changed<Draft>(draft, change));
  return served<Builder>(
    service,
    {
      build: () => {
        const { text } = draft;
        if (text === undefined) throw notModelled("a rich text without a text");
        return newRichText(service, { ...draft, text });
      },
      setText: (text: unknown) => next({ text: textOf(text) }),
      setLinkUrl: (...args: readonly unknown[]) => {
        if (args.length !== 1) throw notModelled("a link on a part of a text");
        const [link] = args;
        return next({ link: link === null ? null : textOf(link) });
      },
      setTextStyle: (...args: readonly unknown[]) => {
        if (args.length !== 1) throw notModelled("a look of a part of a text");
        if (args[0] === null) throw new WrongArguments();
        return next({ style: modelOf<StyleModel>(args[0], "TextStyle") });
      },
    },
    { kind: "RichTextValueBuilder", model: draft, isBuilder: true },
  );
}
