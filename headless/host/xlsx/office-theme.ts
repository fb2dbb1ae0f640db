/** The theme that Excel gives new workbooks, with the parts of it that the schema asks for. */
export function themeXml(): string {
  const colours = Object.entries(COLOURS).map(
    ([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`,
  );
  const font = (tag: string, face: string): string =>
    `<a:${tag}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}>`;
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>' +
    '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
    `<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colours.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office">${font("majorFont", "Calibri")}${font("minorFont", "Calibri")}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINES}</a:lnStyleLst>` +
    `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    "</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
  );
}

const COLOURS = {
  dk2: "1F497D",
  lt2: "EEECE1",
  accent1: "4F81BD",
  accent2: "C0504D",
  accent3: "9BBB59",
  accent4: "8064A2",
  accent5: "4BACC6",
  accent6: "F79646",
  hlink: "0000FF",
  folHlink: "800080",
} as const;

/** The theme's colour as it is: our tabs use no gradients, and no effects. */
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINES = [9525, 25_400, 38_100]
  .map(
    (width) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`,
  )
  .join("");
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
