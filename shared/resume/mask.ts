/** U-28: what others may see over a shoulder. Full data stand on paper only. */

/** Digits of a number that stay in sight. */
const DIGITS_SEEN = 4;

/** «+7 912 345-12-34» → «+7 ••• •••-12-34»: everything stays where it was typed, the middle digits are dots. */
export function maskedDigits(text: string): string {
  const count = (text.match(/\d/g) ?? []).length;
  const lastHidden = count > DIGITS_SEEN * 1.5 ? count - DIGITS_SEEN : count - Math.min(2, Math.floor(count / 2));
  const isCountry = text.trimStart().startsWith('+');
  let seen = 0;
  return Array.from(text, (sign) => {
    if (!isDigit(sign)) return sign;
    seen += 1;
    return seen > lastHidden || (seen === 1 && isCountry) ? sign : '•';
  }).join('');
}

/** «ivan@mail.ru» → «i•••@mail.ru». */
export function maskedEmail(text: string): string {
  const at = text.indexOf('@');
  if (at === -1) return text.slice(0, 1) + '•••'.slice(0, text.length);
  return `${text.slice(0, 1)}•••${text.slice(at)}`;
}

function isDigit(sign: string): boolean {
  return /\d/.test(sign);
}
