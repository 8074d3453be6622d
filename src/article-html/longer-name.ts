/** What a text names, as far as its neighbours matter: the name of a place is part of many other names. */
export interface NamedThing {
  readonly place?: boolean | undefined
}

/** What makes a longer name of any name: 国連大学, Middle East Institute. */
const bodies = {
  ja: '大学|学院|研究所|研究院|研究会|調査会|協会|学会|銀行|新聞|通信社|放送|財団|基金|大使館|総領事館|アカデミー|センター|フォーラム',
  en: 'Universit(?:y|ies)|College|Institut(?:e|ion)|Academy|School|Association|Society|Bank|Foundation|Fund|Times|Post|Review|Cent(?:re|er)|Museum|Embassy|Studies|Press|Forum',
}

/** What makes one of a place: 東京対話, Tokyo Declaration. A meeting of a framework is its own (SCO首脳会議). */
const occasions = {
  ja: '対話|宣言|会議|会合|サミット|委員会|理事会|機構|条約|協定|議定書|憲章|合意|構想|イニシアティブ|イニシアチブ|五輪|オリンピック|万博|裁判|空港|駅',
  en: 'Dialogue|Declaration|Conference|Summit|Council|Commission|Committee|Treaty|Agreement|Accords?|Protocol|Process|Charter|Initiative|Convention|Consensus|Plan|Organi[sz]ation|Airport|Station|Olympics|Expo|Trials?',
}

const compound = '[\\p{Script=Han}\\p{Script=Katakana}ー・々]'
const capitalised = "\\p{Lu}[\\p{L}\\p{M}’'-]*"

/** The neighbours that make a longer name: what stands before it, what stands behind it. */
function neighbours(ja: string, en: string) {
  const through = `(?: (?:(?:of|and|for|on|the|&) )*${capitalised})*?`
  return {
    before: new RegExp(`(?<![\\p{L}])(?:${en})${through} (?:of|for|on)(?: the)? (?:${capitalised} )*$`, 'u'),
    behind: new RegExp(
      `^(?:${compound}{0,8}?(?:${ja})|(?:-${capitalised})?(?: ${capitalised})??${through} (?:${en})(?![\\p{L}]))`,
      'u',
    ),
  }
}

const ofAny = neighbours(bodies.ja, bodies.en)
const ofPlaces = neighbours(`${bodies.ja}|${occasions.ja}`, `${bodies.en}|${occasions.en}`)

/** A part of the sky makes another place of a place: 南アジア, Northern Europe. */
const parted =
  /(?:[東西南北新旧]|(?<!\p{L})(?:New|Old|Greater|(?:North|South|East|West)(?:ern|-?east|-?west)?) )$/u

/**
 * Whether what stands at text[start, end) is only part of a longer proper name: 東京 of 東京女子大学, Tokyo of
 * University of Tokyo.
 */
export function inLongerName(text: string, start: number, end: number, { place }: NamedThing): boolean {
  const before = text.slice(0, start)
  const { before: leading, behind: following } = place ? ofPlaces : ofAny
  return leading.test(before) || following.test(text.slice(end)) || (place === true && parted.test(before))
}
