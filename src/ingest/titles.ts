const before = '(?:副|前|元|新|現|次期|第一|筆頭|常務|首席|上級|主任|特別|客員|名誉|執行|事務|総|准|助)*'
const office =
  '(?:大統領|国家主席|主席|首相|総理大臣|総理|(?:外|財務?|国防|防衛|経済産業|経産|経済|経財|農林水産|農水|農業|農|法務?|厚生労働|厚労|文部科学|文科|環境|総務|国土交通|国交|運輸|内務|司法|通商|貿易|保健|教育|文化|宰|エネルギー|デジタル|復興)相|大臣|長官|議長|委員長|書記長|総書記|書記|報道官|事務総長|事務局長|局長|部長|課長|室長|係長|次長|参事|専務|取締役|館長|団長|隊長|艦長|判事|検事総長|選手|ディレクター|エコノミスト|少将|准将|大佐|教皇|所長|センター長|学長|学院長|総長|院長|校長|支部長|支店長|社長|会長|頭取|総裁|理事長|理事|知事|市長|町長|大使|公使|参事官|書記官|領事|特使|代表|議員|政務官|次官|審議官|教授|講師|研究員|研究主幹|主幹|博士|弁護士|記者|司令官|参謀長|将軍|大将|中将|国王|女王|皇太子|王子|首長|世話人|駐在員|担当官|アナリスト|顧問|補佐官|外交官|監督)(?!国|府|制|選|令|級|会合|会談|団|部|室)(?:代行|代理|補佐)?'
const honorific = '(?:氏(?!族|名)|さん|夫人)'

/** A title that stands behind a name: 外相, 副首相, 氏. */
const title = `(?:${before}${office}|${honorific})`

const titleHere = new RegExp(`\\s?${title}`, 'uy')
/**
 * A title behind a name, perhaps with an affiliation between them. Without a separator only kanji may stand there
 * (ハサノフ外務次官): katakana would make one word with the name.
 */
const officeHere = new RegExp(
  `(?:[・\\s][\\p{Script=Han}\\p{Script=Katakana}ー・]{1,30}?|\\p{Script=Han}{1,8}?)??\\s?${title}`,
  'uy',
)
const endsInTitle = new RegExp(`${before}${office}$`, 'u')

/** Tells whether a title stands at an offset. */
export function hasTitleAt(text: string, at: number): boolean {
  titleHere.lastIndex = at
  return titleHere.test(text)
}

/** Tells whether a title stands at an offset, or an affiliation and then a title: ・タジキスタン共和国大統領. */
export function hasOfficeBehind(text: string, at: number): boolean {
  officeHere.lastIndex = at
  return officeHere.test(text)
}

/** Tells whether a text closes with the title of an office, as an affiliation does. */
export const closesWithOffice = (text: string): boolean => endsInTitle.test(text)
