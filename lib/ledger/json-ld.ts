// What our words mean to other tools: a JSON-LD context that turns a backup into the terms of DPV 2.3 without changing a letter of it.
import type { EventType, Reason } from './event.ts';
import type { Status } from './status.ts';

type Terms<Word extends string> = Readonly<Partial<Record<Word, string>>>;

/** `law-and-sector` F.3 and F.7. What DPV has no term for keeps its own word in our vocabulary. */
const EVENT_TERMS: Terms<EventType> = {
  form_opened: 'dpv:ActivityOngoing',
  sent: 'dpv:RequestInitiated',
  action_performed: 'dpv:RequestRequiredActionPerformed',
  reminded: 'dpv:RequestStatusQuery',
  // Both begin a record of their own, for another right.
  complaint_filed: 'dpv:RequestInitiated',
  report_filed: 'dpv:RequestInitiated',
  complaint_closed: 'dpv:ActivityCompleted',
  withdrawn: 'dpv:ActivityHalted',
  reopened: 'dpv:ActivityPlanned',
  acknowledged: 'dpv:RequestAcknowledged',
  // Accepted, never « fulfilled »: nobody outside Meta can see that.
  confirmed: 'dpv:RequestAccepted',
  action_required: 'dpv:RequestRequiresAction',
  extended: 'dpv:RequestActionDelayed',
  refused: 'dpv:RequestRejected',
};

const STATUS_TERMS: Terms<Status> = {
  ...EVENT_TERMS,
  todo: 'dpv:ActivityPlanned',
  overdue: 'dpv:RequestUnfulfilled',
  needs_review: 'dpv:RequestStatusQuery',
};

const REASON_TERMS: Terms<Reason> = {
  identity: 'justifications:IdentityVerificationRequired',
  information: 'justifications:InformationRequired',
  'overriding-grounds': 'justifications:LegitimateInterestOverride',
  unfounded: 'justifications:ProcessUnfounded',
  excessive: 'justifications:ProcessExcessive',
  complexity: 'justifications:ComplexityOfProcess',
  volume: 'justifications:HighVolumeOfProcesses',
};

/** Authorities of DPV 2.3, by country. Their addresses there are not to be trusted: Croatia's is the Greek one. */
const AUTHORITIES =
  'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK ' +
  'DE-BB DE-BE DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH';

const OURS = 'https://m-opposer.example/';

/** Every word of a value by its term; words without one are ours. */
function words(id: string, terms: Terms<string>): object {
  return { '@id': id, '@type': '@vocab', '@context': terms };
}

/** It goes into every backup as it is here, so that nothing has to be fetched to read one. */
export const CONTEXT = {
  '@version': 1.1,
  '@base': `${OURS}id/`,
  '@vocab': `${OURS}terms#`,
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  justifications: 'https://w3id.org/dpv/justifications#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  // What copies do not agree on is quoted, not stated.
  disputed: { '@type': '@json' },
  writtenAt: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  accounts: { '@id': 'dcterms:hasPart', '@container': '@set' },
  Account: 'foaf:OnlineAccount',
  handle: 'foaf:accountName',
  label: 'rdfs:label',
  addedAt: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  country: 'dpv:hasCountry',
  records: { '@reverse': 'dcterms:subject' },
  Record: 'dpv:RightExerciseRecord',
  right: words('dpv:hasRight', { A21: 'eu-gdpr:A21', A77: 'eu-gdpr:A77' }),
  status: words('dpv:hasStatus', STATUS_TERMS),
  steps: { '@id': 'dcterms:hasPart', '@container': '@set' },
  Step: 'dpv:RightExerciseActivity',
  type: words('dpv:hasStatus', EVENT_TERMS),
  at: { '@id': 'dcterms:date', '@type': 'xsd:dateTime' },
  recordedAt: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  source: words('dpv:isIndicatedBy', {
    user: 'dpv:DataSubject',
    controller: 'dpv:DataController',
    authority: 'dpv:DataProtectionAuthority',
    system: 'prov:SoftwareAgent',
  }),
  corrects: { '@id': 'dcterms:replaces', '@type': '@id' },
  coveredBy: { '@id': 'dcterms:isPartOf', '@type': '@id' },
  sameAs: { '@id': 'owl:sameAs', '@type': '@id' },
  policy: { '@id': 'policyEdition', '@type': 'xsd:date' },
  receivedOn: { '@type': 'xsd:date' },
  channel: 'dpv:hasIndicationMethod',
  reason: words('dpv:hasJustification', REASON_TERMS),
  authority: words('dpv:hasAuthority', authorityTerms()),
  reference: 'dcterms:identifier',
  // Of a complaint it may be said: there it is the authority's own decision.
  outcome: words('dpv:hasStatus', { upheld: 'dpv:RequestFulfilled', rejected: 'dpv:RequestRejected' }),
  evidence: { '@container': '@set' },
  name: 'dcterms:title',
  note: 'rdfs:comment',
} as const;

function authorityTerms(): Terms<string> {
  const iri = (code: string): string => `https://w3id.org/dpv/legal/${code.slice(0, 2).toLowerCase()}#DPA-${code}`;
  return Object.fromEntries(AUTHORITIES.split(' ').map((code) => [code, iri(code)]));
}
