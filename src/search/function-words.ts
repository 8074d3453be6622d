import { han } from './script.ts'

/** Japanese particles, copulas and question words: they bind a query's words and say nothing of their own. */
const particles = new Set(
  `は が を に へ と で の も や か から まで より など って だ
   とは では には への との での からの までの よりも ための ために について についての にとって における
   に関する に関して に対する に対して による によって として という といった ところ こと もの ほど だけ
   です ます でした ました ません でしょう だった である のか のは のが のを のに なのか ですか ますか だろう
   なに なん なぜ どう どの どこ いつ だれ どれ いくら いくつ どんな どちら どうして どうやって
   した して する され される された します しました している していた ある あった あります
   できる ください ほしい おしえて しりたい これ それ あれ この その あの ここ そこ そして また および または`.split(
    /\s+/u,
  ),
)

const longest = Math.max(...[...particles].map((word) => word.length))

/** Whether hiragana is nothing but particles and the like. */
export function isFunctional(kana: string): boolean {
  const reachable = new Set([0])
  for (let end = 1; end <= kana.length; end++)
    for (let start = Math.max(0, end - longest); start < end; start++)
      if (reachable.has(start) && particles.has(kana.slice(start, end))) reachable.add(end)
  return reachable.has(kana.length)
}

/** Splits hiragana into the ending of the word before it and the particles that follow. */
export function peel(kana: string): { ending: string; particles: string } {
  for (let at = 0; at < kana.length; at++)
    if (isFunctional(kana.slice(at))) return { ending: kana.slice(0, at), particles: kana.slice(at) }
  return { ending: kana, particles: '' }
}

/** Question words and requests that are written with kanji. */
export const questions = new RegExp(
  `(?<![${han}])(?:何|誰|幾ら|幾つ)(?![${han}])|教えて(?:ください|下さい|ほしい|欲しい)?|知りたい|下さい|に(?:関|対)(?:して|する)`,
  'gu',
)

/** English words that bind a query's words. */
export const englishFunctionWords = new Set(
  `a about an and are as at be been between by can could did do does for from had has have how i in into is it
   its me much many my of on or please should so tell than that the their them then there these they this those
   to us was we were what when where which who whom whose why will with would you your`.split(/\s+/u),
)
