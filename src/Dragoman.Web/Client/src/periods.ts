import { linkOf, numberAt } from './chart';

/** One month or year of a timeline. */
export interface Period {
  /** "April 2025" or "2025". */
  readonly label: string;
  /** "Apr 2025" or "2025", for an axis. */
  readonly short: string;
  readonly verbalCooperation: number;
  readonly materialCooperation: number;
  readonly verbalConflict: number;
  readonly materialConflict: number;
  readonly statements: number;
  /** The address of the events behind it; undefined where there are none. */
  readonly address: string | undefined;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * Periods without gaps in time. Where the table has months, its rows of years hold events of which no month is known: they stand in the table alone,
 * for a place among the months would make them more precise than they are.
 */
export function periodsOf(rows: readonly HTMLTableRowElement[]): Period[] {
  const known = new Map<number, HTMLTableRowElement>();
  const byMonth = rows.some(row => (row.dataset['period'] ?? '').length > 4);
  for (const row of rows) {
    const [year, month] = (row.dataset['period'] ?? '').split('-').map(Number);
    if (year === undefined || Number.isNaN(year)) continue;
    if (!byMonth) known.set(year, row);
    else if (month) known.set(year * 12 + month - 1, row);
  }

  if (known.size === 0) return [];
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  return Array.from({ length: last - first + 1 }, (_, i) => period(first + i, byMonth, known.get(first + i)));
}

function period(number: number, byMonth: boolean, row: HTMLTableRowElement | undefined): Period {
  const month = months[number % 12] ?? '';
  const year = String(byMonth ? Math.floor(number / 12) : number);
  return {
    label: byMonth ? `${month} ${year}` : year,
    short: byMonth ? `${month.slice(0, 3)} ${year}` : year,
    verbalCooperation: row ? numberAt(row, 1) : 0,
    materialCooperation: row ? numberAt(row, 2) : 0,
    verbalConflict: row ? numberAt(row, 3) : 0,
    materialConflict: row ? numberAt(row, 4) : 0,
    statements: row ? numberAt(row, 5) : 0,
    address: row && linkOf(row),
  };
}

/** A period in words: "April 2025: 3 events of cooperation (1 material), 2 of conflict, 1 statement". */
export function told(period: Period): string {
  const cooperation = period.verbalCooperation + period.materialCooperation;
  const conflict = period.verbalConflict + period.materialConflict;
  const material = (number: number): string => (number > 0 ? ` (${number} material)` : '');
  return `${period.label}\nCooperation ${cooperation}${material(period.materialCooperation)}\nConflict ${conflict}${material(period.materialConflict)}\nStatements ${period.statements}`;
}
