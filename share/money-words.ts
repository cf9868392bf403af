/** Currencies of the site's countries, and a few more that travel (ISO 4217). */
const CODES =
  'EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD TRY UAH RUB ILS SAR AED QAR KWD EGP JPY CNY KRW TWD HKD THB INR BRL MXN CAD AUD NZD ZAR SGD MYR IDR PHP VND COP CLP ARS PEN MAD NGN'.split(
    ' ',
  );

/**
 * How a language writes those currencies beside a number, beyond their signs and codes: "kr", "zł",
 * "euros". From the browser's own data (CLDR), in lower case.
 * @param tag BCP 47
 */
export function moneyWords(tag: string): string[] {
  const found = new Set<string>();
  for (const currency of CODES) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol', 'name'] as const) {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
      for (const amount of [1, 2, 5, 21, 1.5]) {
        const part = format.formatToParts(amount).find(({ type }) => type === 'currency');
        // The last word of a name stands for all: "US dollars", "dollars".
        for (const word of [part?.value ?? '', part?.value.split(/\s/).at(-1) ?? '']) {
          if (/\p{L}/u.test(word)) found.add(word.toLowerCase().trim());
        }
      }
    }
  }
  return [...found].sort();
}
