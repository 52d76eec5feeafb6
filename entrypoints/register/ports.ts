// What the register asks of the world, answered by the browser and by our background.
import { law } from 'virtual:law';
import { now } from '../../lib/browser/clock.ts';
import { download } from '../../lib/browser/download.ts';
import { ask } from '../../lib/browser/ask.ts';
import { sendMessage } from '../../lib/browser/messages.ts';
import { sendAllTold, sendTold } from '../../lib/browser/send-told.ts';
import { authorityChoiceIn, complaintPageOf } from '../../lib/ledger/authorities.ts';
import { dayOf } from '../../lib/ledger/moment.ts';
import type { AuthorityOption, RegisterPorts } from '../../lib/ui/register/register-ports.ts';
import { lookAt } from './look-at.ts';

export function browserPorts(): RegisterPorts {
  const today = (): string => dayOf(now());
  return {
    today,
    model: (query) => ask('registerModel', query),
    home: async () => {
      const { country, quarantined } = await ask('popupModel', { from: 0, count: 0 });
      return { country, quarantined };
    },
    detail: (accountId) => ask('accountDetail', { accountId }),
    conflicts: () => ask('conflicts'),
    record: sendTold,
    recordMany: sendAllTold,
    setCountry: (country) => sendMessage('setCountry', { country }),
    saveQuarantine: async () => download(`m-opposer-${today()}.json`, await ask('exportQuarantine')),
    look: lookAt,
    authorities: authoritiesFor,
  };
}

function authoritiesFor(country: string): AuthorityOption[] {
  const choice = authorityChoiceIn(law, country);
  if (choice === undefined) return [];
  const { first, regional, lead } = choice;
  return [first, ...regional, ...(lead === undefined ? [] : [lead])].map((authority) => ({
    id: authority.id,
    name: authority.name,
    address: complaintPageOf(authority).address,
    isVerified: authority.verified,
  }));
}
