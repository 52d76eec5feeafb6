// Which steps exist in some countries only: Meta comes first in Great Britain, and in Switzerland one reports instead of complaining.
import type { EventType } from './event.ts';
import type { Jurisdiction } from './jurisdiction.ts';

export function isOfAnotherCountry(type: EventType, { regime }: Pick<Jurisdiction, 'regime'>): boolean {
  return (
    (type === 'controller_complaint' && regime !== 'uk') ||
    (type === 'report_filed' && regime !== 'ch') ||
    (type === 'complaint_filed' && regime === 'ch')
  );
}
