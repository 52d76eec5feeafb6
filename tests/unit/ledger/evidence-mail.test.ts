// The head of an e-mail file, as mail programs write it and as somebody with bad intentions might.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAIL_START_BYTES, mailHeadOf } from '../../../lib/ledger/evidence-mail.ts';

const CONFIRMATION = [
  'Return-Path: <bounce@support.facebook.com>',
  'Received: from mx.example.org by mail.example.org;',
  ' Tue, 24 Nov 2026 10:05:11 +0100',
  'Date: Tue, 24 Nov 2026 10:05:09 +0100',
  'From: =?UTF-8?Q?Facebook_=E2=80=93_confidentialit=C3=A9?= <noreply@support.facebook.com>',
  'To: jeanne@theatre.example.org',
  'Subject: =?utf-8?B?Vm90cmUgb3Bwb3NpdGlvbiDDoCBs4oCZSUE=?=',
  ' =?utf-8?Q?_a_=C3=A9t=C3=A9_re=C3=A7ue?=',
  'Message-ID: <abc.123@support.facebook.com>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Subject: nothing of the body is read',
  'From: somebody@example.org',
].join('\r\n');

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('the head is read as a person reads it, whatever its coding', () => {
  expect(mailHeadOf(bytes(CONFIRMATION))).toEqual({
    ok: true,
    head: [
      { name: 'From', value: 'Facebook – confidentialité <noreply@support.facebook.com>' },
      { name: 'To', value: 'jeanne@theatre.example.org' },
      { name: 'Subject', value: 'Votre opposition à l’IA a été reçue' },
      { name: 'Date', value: 'Tue, 24 Nov 2026 10:05:09 +0100' },
      { name: 'Message-ID', value: '<abc.123@support.facebook.com>' },
    ],
  });
});

test('line ends of every system, small letters and a mailbox’s own first line are all read', () => {
  const unix = CONFIRMATION.replaceAll('\r\n', '\n').replaceAll(/^(From|Subject):/gm, (name) => name.toLowerCase());
  expect(mailHeadOf(bytes(unix))).toEqual(mailHeadOf(bytes(CONFIRMATION)));
  expect(mailHeadOf(bytes(`From jeanne Tue Nov 24 10:05:09 2026\n${unix}`))).toEqual(mailHeadOf(bytes(CONFIRMATION)));
});

test('old Latin letters without any coding are read, and so is a head without a body', () => {
  const latin = Uint8Array.from([...bytes('From: a@example.org\r\nSubject: d'), 0xe9, ...bytes('j'), 0xe0]);
  expect(mailHeadOf(latin)).toMatchObject({ ok: true, head: [{}, { value: 'déjà' }] });
});

test('nothing behind the first empty line is decoded', () => {
  const body = Uint8Array.from({ length: 1000 }, () => 0xff);
  expect(mailHeadOf(Uint8Array.from([...bytes('From: a@example.org\r\nDate: x\r\n\r\n'), ...body]))).toMatchObject({ ok: true });
});

const NO_MAIL: [name: string, content: Uint8Array][] = [
  ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a letter', bytes('Madame, Monsieur,\r\n\r\nJe m’oppose.')],
  ['a page', bytes('<!doctype html>\n<title>From: x</title>')],
  ['a head without a sender', bytes('Subject: a\r\nDate: b\r\n\r\n')],
  ['a head with nothing but a sender', bytes('From: a@example.org\r\n\r\n')],
  ['a head with a line that is none', bytes('From: a@example.org\r\nthis is no header\r\nDate: b\r\n\r\n')],
  ['nothing', new Uint8Array()],
];

test.each(NO_MAIL)('%s is not taken for an e-mail', (_, content) => {
  expect(mailHeadOf(content)).toEqual({ ok: false, why: 'not-a-mail' });
});

test('a head that never ends is not read', () => {
  const start = bytes(`From: a@example.org\r\n${'X-Filler: y\r\n'.repeat(40_000)}`).subarray(0, MAIL_START_BYTES);
  expect(mailHeadOf(start)).toEqual({ ok: false, why: 'head-too-long' });
});

test('a head that names its sender twice shows both, but not a hundred', () => {
  const twice = mailHeadOf(bytes('From: meta@example.com\r\nFrom: other@example.org\r\nDate: x\r\n\r\n'));
  expect(twice.ok && twice.head.filter(({ name }) => name === 'From').map(({ value }) => value)).toEqual([
    'meta@example.com',
    'other@example.org',
  ]);
  const often = mailHeadOf(bytes(`${'From: a@example.org\r\n'.repeat(100)}Date: x\r\n\r\n`));
  expect(often.ok && often.head).toHaveLength(4);
});

test('letters that hide or turn others round are not shown', () => {
  const sender = '=?utf-8?Q?Meta=E2=80=AE_moc=2Eatem=E2=80=8B=07?= <a@example.org>';
  const mail = mailHeadOf(bytes(`From: ${sender}\r\nDate: x\r\n\r\n`));
  expect(mail.ok && mail.head[0]?.value).toBe('Meta moc.atem <a@example.org>');
});

test('a value of a million letters is shown by its beginning', () => {
  const mail = mailHeadOf(bytes(`From: a@example.org\r\nSubject: ${'é'.repeat(100_000)}\r\n\r\n`));
  const subject = mail.ok ? mail.head[1]?.value : undefined;
  expect([...(subject ?? '')]).toHaveLength(1001);
});

const ANY_START = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.string({ unit: 'binary', maxLength: 500 }).map((text) => bytes(`From: ${text}\r\nSubject: =?utf-8?Q?${text}?=\r\n\r\n`)),
  fc
    .array(fc.constantFrom('From:', '\r\n', ' ', '=?utf-8?B?', '=?x-none?Q?', '?=', '=E9', 'Date: a', '\r\n\r\n', 'é', '<a@example.org>'), {
      maxLength: 60,
    })
    .map((parts) => bytes(parts.join(''))),
);

test('whatever is dropped, there is an answer, and nothing invisible in it', () => {
  fc.assert(
    fc.property(ANY_START, (start) => {
      const read = mailHeadOf(start);
      for (const { value } of read.ok ? read.head : []) expect(value).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
    { numRuns: 3000 },
  );
});
