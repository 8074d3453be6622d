const plain =
  '(?:\\d{3}X|\\d{4}-2[1-4]|\\d{4}(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?)?[~?%]?)'
const end = `(?:${plain}|\\.\\.)?`
const list = `${plain}(?:, ?${plain})*`

/**
 * The forms of EDTF that the site uses, as a regular expression for JSON Schema. It knows no calendar: 30 February
 * passes here and fails in parseEdtf.
 */
export const edtfPattern = `^(?:${plain}|${end}/${end}|\\[${list}\\]|\\{${list}\\})$`
