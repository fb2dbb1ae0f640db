import { comparable } from "./words";
import { isNarrative } from "./narrative";

/** What people write where they do not know, in our languages; compared in lower case and without a footnote mark. */
const NOT_KNOWN: ReadonlySet<string> = new Set(
  [
    "n/a, n / a, na, n.a., n.a, n/v, n.v., nv, n/k, tbl, unknown, not known, unclear, null, nil, nan, none given, no data, blank, undefined, undisclosed, see note, see notes, various, confidential",
    "k.a., k. a., ka, keine angabe, keine angaben, unbekannt, offen, noch offen, nicht bekannt, nicht verfügbar, folgt, wird nachgereicht, steht noch aus, entfällt, nicht zutreffend, n. bek., in klärung",
    "n.c., nc, nd, n.d., n/d, non renseigné, non disponible, inconnu, à définir, à confirmer, à déterminer, à préciser, s.o., sans objet, non applicable",
    "s/d, sin datos, por definir, por confirmar, por determinar, pendiente, desconocido, no disponible, no aplica",
    "a definir, a confirmar, não disponível, nao disponivel, não se aplica, não aplicável, desconhecido, sem dados, pendente",
    "da definire, da confermare, da determinare, non disponibile, non applicabile, sconosciuto, non noto",
    "n.b., nb, n.v.t., nvt, ntb, n.t.b., nader te bepalen, nog te bepalen, onbekend, niet bekend, niet van toepassing",
    "н/д, нет данных, неизвестно, не определено, не задано, не применимо, уточняется, подлежит уточнению",
    "未定, 不明, 未設定, 未確定, 該当なし, なし, 検討中, 調整中",
  ].flatMap((words) => words.split(", ")),
);

const BEGINS_NOT_KNOWN =
  /^(?:(?:tb[acd]|tbdl|t\.b\.[acd]|to be (?:confirmed|determined|advised|agreed|announced|decided|defined|set)|not (?:yet )?(?:known|available|applicable|determined|confirmed|defined|provided|stated|reported|disclosed|published|decided|agreed|released)|n\/a|exempt|exempted|redacted|withheld|(?:data|information) (?:not|withheld|exempt)|commercially sensitive|commercial in confidence|awaiting|pending|yet to be)(?![\p{L}\d]).*|[-–—_]+|\?+|\.{2,}|…|x{2,3}|#)$/su;

/**
 * Whether a cell's text says that the value is not known (`TBC`, `n/a`, `-`, `Exempt under Section 43`).
 *
 * @example saysNotKnown("Exempt under Section 43") // => true
 */
export function saysNotKnown(text: string): boolean {
  const compared = comparable(text);
  const plain = isNarrative(compared) ? compared : compared.replace(/^[*([]+\s*|[\s*†)\]]+$/g, "");
  return NOT_KNOWN.has(plain) || BEGINS_NOT_KNOWN.test(plain);
}

const NO_END: ReadonlySet<string> = new Set(
  (
    "ongoing, on-going, on going, continuous, continuing, continual, rolling, permanent, indefinite, open-ended, open ended, no end date, evergreen, " +
    "laufend, fortlaufend, dauerhaft, unbefristet, en cours, permanente, continu, en curso, continuo, em andamento, contínuo, in corso, doorlopend, lopend, " +
    "бессрочно, постоянно, в процессе, 継続, 継続中, 進行中, 無期限"
  ).split(", "),
);

/**
 * Whether a text in a column of dates says that there is no date yet, or none at all: `ongoing`, `on hold`.
 *
 * @example saysNoDate("ongoing") // => true
 */
export function saysNoDate(text: string): boolean {
  const plain = comparable(text);
  return NO_END.has(plain) || /^(?:project )?on hold\b/.test(plain) || saysNotKnown(text);
}

const NOT_LOADED =
  /^(?:(?:loading|laden|lädt|chargement|cargando|carregando|caricamento|загрузка|読み込み中)\s*(?:…|\.{2,3})(?: data)?|#ref!|#getting_data|#calc!|#connect!|#busy!)$/;

/** Whether a cell waits for another file that is not loaded: `Loading…`, `#REF!` of an import. */
export function saysNotLoaded(text: string): boolean {
  return NOT_LOADED.test(comparable(text));
}
