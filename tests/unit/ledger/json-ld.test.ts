// What a JSON-LD processor that knows nothing of us makes of a backup: statements in the terms of DPV 2.3.
import { readFileSync } from 'node:fs';
import jsonld, { type Quad } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { backupOf } from '../../../lib/ledger/backup.ts';
import { EventType } from '../../../lib/ledger/event.ts';
import { STATUSES } from '../../../lib/ledger/status.ts';
import { A_YEAR } from './a-year.ts';
import { sha256 } from './rich.ts';
import { account, FESTIVAL, NOW, PAGE, THEATRE } from './told.ts';

const DPV = 'https://w3id.org/dpv';
const OURS = 'https://m-opposer.example/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PART = 'http://purl.org/dc/terms/hasPart';
const SUBJECT = 'http://purl.org/dc/terms/subject';
const KNOWN = new Set(readFileSync(new URL('../../fixtures/dpv-2.3-terms.txt', import.meta.url), 'utf8').split('\n'));

/** Everything the file needs is in the file: a processor that asks for an address gets an error. */
const offline = async (url: string): Promise<never> => {
  throw new Error(`a backup makes its reader fetch ${url}`);
};

async function statementsOf(text: string): Promise<Quad[]> {
  return jsonld.toRDF(JSON.parse(text), { documentLoader: offline, safe: true });
}

const writing = { writtenAt: NOW, sha256 };
const statements = await statementsOf(await backupOf(A_YEAR, { ...writing, statusOf: (id) => (id === THEATRE ? 'overdue' : undefined) }));
const objectsOf = (subject: string, predicate: string): string[] =>
  statements.filter((one) => one.subject.value === subject && one.predicate.value === predicate).map(({ object }) => object.value);
const idOf = (id: string): string => `${OURS}id/${id}`;
const recordsAbout = (id: string): string[] =>
  statements.filter((one) => one.predicate.value === SUBJECT && one.object.value === idOf(id)).map(({ subject }) => subject.value);

test('every term of DPV in it is one that DPV 2.3 defines', () => {
  const used = new Set(
    statements.flatMap(({ predicate, object }) => [predicate.value, object.value]).filter((term) => term.startsWith(DPV)),
  );
  expect(used.size).toBeGreaterThan(25);
  expect([...used].filter((term) => !KNOWN.has(term))).toEqual([]);
});

test('the objection is a record of an exercised right under GDPR 21, the complaint another one under GDPR 77', () => {
  const records = recordsAbout(THEATRE);
  expect(records.flatMap((record) => objectsOf(record, TYPE))).toEqual([`${DPV}#RightExerciseRecord`, `${DPV}#RightExerciseRecord`]);
  expect(records.flatMap((record) => objectsOf(record, `${DPV}#hasRight`))).toEqual([
    `${DPV}/legal/eu/gdpr#A21`,
    `${DPV}/legal/eu/gdpr#A77`,
  ]);
  const steps = objectsOf(records[1] ?? '', PART);
  expect(steps.flatMap((step) => objectsOf(step, `${DPV}#hasStatus`))).toEqual([
    `${DPV}#RequestInitiated`,
    `${OURS}terms#complaint_news`,
    `${DPV}#RequestFulfilled`,
    `${DPV}#ActivityCompleted`,
  ]);
  expect(steps.flatMap((step) => objectsOf(step, `${DPV}#hasAuthority`))).toEqual([`${DPV}/legal/fr#DPA-FR`]);
});

test('the report to the Swiss authority claims no article of the GDPR, and an authority without a term is ours', () => {
  const [, report = ''] = recordsAbout(FESTIVAL);
  expect(objectsOf(report, `${DPV}#hasRight`)).toEqual([`${OURS}terms#report`]);
  expect(objectsOf(report, PART).flatMap((step) => objectsOf(step, `${DPV}#hasAuthority`))).toEqual([`${OURS}terms#CH`]);
});

test('a step has its kind, its day with its offset, its reason, and on whose word it stands', () => {
  const refused = idOf(`${THEATRE}-06`);
  expect(objectsOf(refused, TYPE)).toEqual([`${DPV}#RightExerciseActivity`]);
  expect(objectsOf(refused, `${DPV}#hasStatus`)).toEqual([`${DPV}#RequestRejected`]);
  expect(objectsOf(refused, `${DPV}#hasJustification`)).toEqual([`${DPV}/justifications#LegitimateInterestOverride`]);
  expect(objectsOf(refused, `${DPV}#isIndicatedBy`)).toEqual([`${DPV}#DataController`]);
  const at = statements.find((one) => one.subject.value === refused && one.predicate.value === 'http://purl.org/dc/terms/date');
  expect(at?.object).toMatchObject({
    value: '2026-03-01T10:00:00.000+01:00',
    datatype: { value: 'http://www.w3.org/2001/XMLSchema#dateTime' },
  });
});

test('an account is an account, covered by another and the same as a third', () => {
  expect(objectsOf(idOf(PAGE), TYPE)).toEqual(['http://xmlns.com/foaf/0.1/OnlineAccount']);
  expect(objectsOf(idOf(FESTIVAL), 'http://xmlns.com/foaf/0.1/accountName')).toEqual(['festival']);
  expect(objectsOf(idOf(`${FESTIVAL}-00`), 'http://purl.org/dc/terms/isPartOf')).toEqual([idOf(THEATRE)]);
  expect(objectsOf(idOf(`${THEATRE}-13`), 'http://www.w3.org/2002/07/owl#sameAs')).toEqual([idOf('account-double')]);
});

test('where it stands is said, and expected silence is called by its name', () => {
  expect(objectsOf(recordsAbout(THEATRE)[0] ?? '', `${DPV}#hasStatus`)).toEqual([`${DPV}#RequestUnfulfilled`]);
});

describe('each word', () => {
  test.each([
    ['sent', 'RequestInitiated'],
    ['acknowledged', 'RequestAcknowledged'],
    ['confirmed', 'RequestAccepted'],
    ['action_required', 'RequestRequiresAction'],
    ['action_performed', 'RequestRequiredActionPerformed'],
    ['extended', 'RequestActionDelayed'],
    ['refused', 'RequestRejected'],
    ['reminded', 'RequestStatusQuery'],
    ['form_opened', 'ActivityOngoing'],
    ['withdrawn', 'ActivityHalted'],
    ['reopened', 'ActivityPlanned'],
    ['complaint_filed', 'RequestInitiated'],
    ['report_filed', 'RequestInitiated'],
  ])('%s is dpv:%s', (type, term) => {
    const [step = ''] = Object.values(A_YEAR).flatMap(({ events }) => events.filter((event) => event.type === type).map(({ id }) => id));
    expect(objectsOf(idOf(step), `${DPV}#hasStatus`)).toEqual([`${DPV}#${term}`]);
  });

  test('for which DPV has no term stays ours, and the objection is never called « fulfilled »', async () => {
    const statuses = await Promise.all(
      STATUSES.map(async (status) => {
        const all = await statementsOf(
          await backupOf({ [THEATRE]: { account: account(THEATRE), events: [] } }, { ...writing, statusOf: () => status }),
        );
        return [status, all.find(({ predicate }) => predicate.value === `${DPV}#hasStatus`)?.object.value];
      }),
    );
    const ours = statuses.filter(([, term]) => term?.startsWith(OURS)).map(([status]) => status);
    expect(ours).toEqual(['controller_complaint', 'covered', 'not_eligible', 'complaint_ready']);
    expect(statuses.map(([, term]) => term)).not.toContain(`${DPV}#RequestFulfilled`);
    expect(EventType.options.filter((type) => !statements.some(({ object }) => object.value === `${OURS}terms#${type}`))).toHaveLength(14);
  });
});
