// What each shape of a topic is drawn from.
import type { Citing } from './understand-words.ts';

/** One entry of assets/rules/topics.json. */
export interface ToldTopic {
  id: string;
  shape: 'list' | 'steps' | 'compare' | 'myths';
  claims: readonly { id: string; sources: readonly string[] }[];
}

export interface TopicProps extends Citing {
  topic: ToldTopic;
}
