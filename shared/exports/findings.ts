/** What can be wrong with an export, in the words of `verify-export` and of the staff screen. */
export type PackageFinding =
  | { readonly code: 'not-readable' | 'no-manifest' | 'manifest-bad' | 'no-signature' | 'no-key' | 'name-wrong' | 'unfinished' }
  | { readonly code: 'signature-wrong' | 'key-unknown' }
  | { readonly code: 'file-missing' | 'file-changed' | 'file-unknown' | 'table-bad' | 'rows-wrong'; readonly file: string }
  | { readonly code: 'events-wrong'; readonly expected: number; readonly found: number }
  | { readonly code: 'range-wrong' };

/** Between the exports of one kiosk. */
export type SeriesFinding =
  | { readonly code: 'number-missing'; readonly from: number; readonly to: number }
  | { readonly code: 'number-twice'; readonly number: number }
  | { readonly code: 'seq-gap' | 'seq-overlap' | 'chain-broken'; readonly number: number };

export type ExportFinding = PackageFinding | SeriesFinding;

/** @returns one Russian sentence */
export function findingText(finding: ExportFinding): string {
  switch (finding.code) {
    case 'not-readable':
      return 'Папка не открывается.';
    case 'no-manifest':
      return 'Нет описания (datapackage.json).';
    case 'manifest-bad':
      return 'Описание не читается (datapackage.json).';
    case 'no-signature':
      return 'Нет подписи (datapackage.json.minisig).';
    case 'no-key':
      return 'Нет открытого ключа (kiosk.pub).';
    case 'name-wrong':
      return 'Имя папки не такое, как в описании.';
    case 'unfinished':
      return 'Папка не дописана: копирование прервали.';
    case 'signature-wrong':
      return 'Подпись не подходит: описание меняли.';
    case 'key-unknown':
      return 'Подписано другим ключом.';
    case 'file-missing':
      return `Нет файла ${finding.file}.`;
    case 'file-changed':
      return `Файл изменён или повреждён: ${finding.file}.`;
    case 'file-unknown':
      return `Лишний файл: ${finding.file}.`;
    case 'table-bad':
      return `Таблица не такая, как в описании: ${finding.file}.`;
    case 'rows-wrong':
      return `Число строк не такое, как в описании: ${finding.file}.`;
    case 'events-wrong':
      return `Событий ${finding.found}, а должно быть ${finding.expected}.`;
    case 'range-wrong':
      return 'Номера событий не сходятся с их числом.';
    case 'number-missing':
      return finding.from === finding.to ? `Нет выгрузки ${finding.from}.` : `Нет выгрузок ${finding.from}–${finding.to}.`;
    case 'number-twice':
      return `Выгрузка ${finding.number} есть два раза, и они разные.`;
    case 'seq-gap':
      return `Перед выгрузкой ${finding.number} пропущены события.`;
    case 'seq-overlap':
      return `События выгрузки ${finding.number} уже есть в прежней.`;
    case 'chain-broken':
      return `Выгрузка ${finding.number} сделана не вслед за прежней: прежнюю подменили или киоск начал заново.`;
  }
}
