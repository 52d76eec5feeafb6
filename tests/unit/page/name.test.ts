// @vitest-environment happy-dom
// Our short computation of a name says what the complete one says, over the shapes Meta's controls have.
import { computeAccessibleName } from 'dom-accessibility-api';
import { expect, test } from 'vitest';
import { nameOf } from '../../../lib/page/name.ts';
import { pageOf } from './page-of.ts';

const shapes = [
  '<a href="/x">Privacy Center</a>',
  '<a href="/x" role="link"><div><span><span>Privacy</span></span> <span>Center</span></div></a>',
  '<a href="/x" aria-label="Learn how to manage your privacy."><span>Privacy Center</span></a>',
  '<a href="/x" aria-label="object (Opens in a new tab)">object<svg aria-label="(Link is external)" aria-hidden="false" role="img"></svg></a>',
  '<a href="/x" aria-label="  "><span>object</span></a>',
  '<a href="/x"><span aria-hidden="true">→</span><span>Next</span></a>',
  '<a href="/x"><img alt="Privacy Center"></a>',
  '<a href="/x">Terms <img alt="of use"></a>',
  '<a href="/x" title="Privacy Center"></a>',
  '<a href="/x" title="More about it">Privacy Center</a>',
  '<a href="/x"><!--$-->Privacy<!--/$--> Center</a>',
  '<div role="button"><span hidden>secret</span>Yes</div>',
  '<div role="button" aria-labelledby="one «two»"></div><span id="one">Settings</span><span id="«two»">and privacy</span>',
  '<div role="button" aria-labelledby="nowhere">Settings</div>',
  '<div role="button" aria-label="Your profile"><svg><title>x</title></svg></div>',
  '<label for="a">About AI</label><input type="radio" id="a">',
  '<label><input type="radio">About <b>AI</b></label>',
  '<input type="radio" aria-label="About AI">',
  '<button><style>.a{}</style>Send</button>',
  '<div role="tab"><i></i></div>',
];

const spoken = (name: string): string => name.replace(/\s+/g, ' ').trim();

test.each(shapes)('%s', (shape) => {
  const control = pageOf(shape).querySelector('a,button,input,[role]')!;
  expect(spoken(nameOf(control))).toBe(spoken(computeAccessibleName(control)));
});
