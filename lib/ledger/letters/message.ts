// Two texts about nobody's account: a note to a team, and a post for the public of a place. Both give the official way.
import { heading, list, text, type Letter } from './letter.ts';
import { said } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

export const MESSAGE_KINDS = ['team-note', 'public-post'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export interface MessageInput {
  language: LetterLanguage;
  /** The forms offered, as rules/forms.json has them. */
  forms: readonly { platform: string; address: string }[];
  /** Who signs: a person, a team, a venue. Nobody, when absent. */
  name?: string;
}

export function messageOf(kind: MessageKind, input: MessageInput): Letter {
  return kind === 'team-note' ? teamNote(input) : publicPost(input);
}

/** An invitation: the employer may inform, not impose, and nobody acts for somebody else. */
function teamNote({ language, forms, name }: MessageInput): Letter {
  const say = (key: string): string => filled(language, `team_note.${key}`);
  return {
    to: [],
    subject: say('subject'),
    paragraphs: [
      text(say('hello')),
      text(say('what')),
      text(say('free')),
      heading(say('how')),
      list([say('step.login'), ...formLines('team_note.step.form', forms, language), say('step.email'), say('step.keep')]),
      heading(say('shared')),
      list(['self', 'password', 'page', 'professional', 'mailbox', 'leaving'].map((rule) => say(`rule.${rule}`))),
      heading(say('daily')),
      text(say('chat')),
      text(say('limit')),
      text(say('tell')),
      ...signed('team_note.signed', name, language),
    ],
    checks: [filled(language, 'checks.legal')],
  };
}

function publicPost({ language, forms, name }: MessageInput): Letter {
  const say = (key: string): string => filled(language, `public_post.${key}`);
  return {
    to: [],
    subject: say('subject'),
    paragraphs: [
      text(say('what')),
      text(say('how')),
      list(formLines('public_post.form', forms, language)),
      text(say('keep')),
      text(say('self')),
      text(say('limit')),
      ...signed('public_post.signed', name, language),
    ],
    checks: [filled(language, 'checks.legal')],
  };
}

function formLines(key: string, forms: MessageInput['forms'], language: LetterLanguage): string[] {
  return forms.map(({ platform, address }) =>
    filled(language, key, { platform: filled(language, `common.platform.${platform}`), address }),
  );
}

function signed(key: string, name: string | undefined, language: LetterLanguage): ReturnType<typeof text>[] {
  const words = said(name);
  return words === undefined ? [] : [text(filled(language, key, { name: words }))];
}
