import { flagOf, integerOf, textOf } from "../arguments";
import { colourOf } from "../colours";
import { changed, served } from "../served";
import type { Service } from "../service";

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** How letters look, by the keys of a cell's look; what is absent is not said. */
export interface StyleModel {
  readonly Bold?: boolean;
  readonly Italic?: boolean;
  readonly Underline?: boolean;
  readonly Strikethrough?: boolean;
  readonly FontColor?: string;
  readonly FontFamily?: string;
  readonly FontSize?: number;
}

export function newTextStyle(service: Service, style: StyleModel): TextStyle {
  return served<TextStyle>(
    service,
    {
      copy: () => newTextStyleBuilder(service, { ...style }),
      getFontFamily: () => style.FontFamily ?? null,
      getFontSize: () => style.FontSize ?? null,
      getForegroundColor: () => style.FontColor ?? null,
      isBold: () => style.Bold ?? null,
      isItalic: () => style.Italic ?? null,
      isStrikethrough: () => style.Strikethrough ?? null,
      isUnderline: () => style.Underline ?? null,
    },
    { kind: "TextStyle", model: style, isBuilder: true },
  );
}

export function newTextStyleBuilder(service: Service, style: StyleModel = {}): Builder {
  const next = (change: StyleModel): Builder => newTextStyleBuilder(service, changed(style, change));
  return served<Builder>(
    service,
    {
      build: () => newTextStyle(service, { ...style }),
      setBold: (bold: unknown) => next({ Bold: flagOf(bold) }),
      setItalic: (italic: unknown) => next({ Italic: flagOf(italic) }),
      setUnderline: (underline: unknown) => next({ Underline: flagOf(underline) }),
      setStrikethrough: (struck: unknown) => next({ Strikethrough: flagOf(struck) }),
      setFontFamily: (family: unknown) => next({ FontFamily: textOf(family) }),
      setFontSize: (size: unknown) => next({ FontSize: integerOf(size) }),
      setForegroundColor: (colour: unknown) => next({ FontColor: colourOf(colour) }),
    },
    { kind: "TextStyleBuilder", model: style, isBuilder: true },
  );
}
