import type { Plain } from './plain';
import { isNumber, type Token, wordForm } from './tokens';

/** A day tells nothing of a person, unless it is the one of their birth: that stands beside its label. */

const NUMERIC = /(?<![\p{N}./-])\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}(?![./-]?\p{N})/gu;
/** 2027年3月1日, 2027년 3월 1일 */
const MARKED = /\p{Nd}{2,4}\s?[年년]\s?(?:\p{Nd}{1,2}\s?[月월]\s?(?:\p{Nd}{1,2}\s?[日일])?)?/gu;
const TIME = /(?<![\p{N}:])\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?![:\p{N}])/gu;
/** "© 2027" */
const COPYRIGHT = /©\s?\p{Nd}{4}(?:\s?[-–]\s?\p{Nd}{4})?/gu;
/** Words between a month and its year or day. */
const NEAR = 3;

export interface Place {
  start: number;
  end: number;
}

/** Where dates and times stand in a text. */
export function datesIn(text: string, tokens: readonly Token[], plain: Plain): Place[] {
  const found = [NUMERIC, MARKED, TIME, COPYRIGHT].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: date, index, 1: sign }) => ({
      start: index,
      end: index + date.length,
      likely: sign === undefined || isDay(date, sign),
    })),
  );
  const written = tokens.flatMap((token, at) =>
    isMonth(token, plain) ? writtenAround(tokens, at) : [],
  );
  return [...found.filter(({ likely }) => likely), ...written];
}

function isMonth({ text }: Token, { months }: Plain): boolean {
  return !isNumber(text) && months.has(wordForm(text));
}

/** "1 March 2027", "March 1, 2027", "1. maaliskuuta 2027": the numbers beside a month that can be its own. */
function writtenAround(tokens: readonly Token[], at: number): Place[] {
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return near.filter(({ text }) => isNumber(text) && (isDayNumber(text) || isYear(text)));
}

function isDay(date: string, sign: string): boolean {
  const parts = date.split(sign).map(numberOf);
  const years = parts.filter((part) => part > 31);
  const months = parts.filter((part) => part >= 1 && part <= 12);
  const year = years[0];
  const plausible = year === undefined || year < 100 || isYearValue(year);
  return (
    years.length <= 1 &&
    months.length > 0 &&
    plausible &&
    parts.every((part) => part > 0 || part === 0)
  );
}

function isDayNumber(digits: string): boolean {
  return digits.length <= 2 && numberOf(digits) <= 31;
}

/** In the calendars of the site's countries: Gregorian, Buddhist. */
export function isYear(digits: string): boolean {
  return digits.length === 4 && isYearValue(numberOf(digits));
}

function isYearValue(year: number): boolean {
  return (year >= 1950 && year < 2100) || (year >= 2493 && year < 2643);
}

/** The value of digits of any script; NaN for anything else. */
function numberOf(digits: string): number {
  const plain = digits.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  return Number(plain);
}

/** Every script has its ten digits in a row, zero first, and rows begin where no digit stands before. */
function digitOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}
