/**
 * The word on the button that closes a dialog and changes nothing, as the systems of the day have it
 * (Windows, Android). It is not everywhere the word that ends a subscription.
 */
const DISMISS: Record<string, string> = {
  en: 'Cancel',
  fr: 'Annuler',
  de: 'Abbrechen',
  es: 'Cancelar',
  it: 'Annulla',
  'pt-BR': 'Cancelar',
  'pt-PT': 'Cancelar',
  nl: 'Annuleren',
  da: 'Annuller',
  sv: 'Avbryt',
  nb: 'Avbryt',
  fi: 'Peruuta',
  pl: 'Anuluj',
  cs: 'Zrušit',
  sk: 'Zrušiť',
  hu: 'Mégse',
  ro: 'Anulare',
  bg: 'Отказ',
  hr: 'Odustani',
  sl: 'Prekliči',
  el: 'Ακύρωση',
  tr: 'İptal',
  ru: 'Отмена',
  uk: 'Скасувати',
  he: 'ביטול',
  ar: 'إلغاء',
  ja: 'キャンセル',
  ko: '취소',
  'zh-CN': '取消',
  'zh-TW': '取消',
  th: 'ยกเลิก',
  vi: 'Hủy',
  id: 'Batal',
};

/** That word in a language; the English one where it is not known. */
export function dismissIn(language: string): string {
  return DISMISS[language] ?? 'Cancel';
}
