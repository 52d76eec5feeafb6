// What the redaction does with each element: kept, emptied, or made a plain span. None goes: its place among its neighbours is a fact.

/** HTML as pages use it. A name that is not here could be anything, and becomes `span`. */
export const ELEMENTS = new Set(
  'html head title base link meta style body header footer main nav aside section article address h1 h2 h3 h4 h5 h6 hgroup p div span a b i em strong small s u mark abbr cite code kbd samp var sub sup q time data dfn bdi bdo br wbr hr ul ol li dl dt dd pre blockquote figure figcaption table caption thead tbody tfoot tr th td col colgroup form fieldset legend label input button select optgroup option textarea output progress meter details summary dialog menu img picture video audio canvas svg desc object embed source track param iframe noscript script template slot font center map area'.split(
    ' ',
  ),
);

/** Stay as elements; what is in them goes unread. */
export const EMPTIED = new Set(['script', 'style', 'noscript', 'iframe', 'object', 'textarea']);

/** Do not end a sentence. */
export const INLINE = new Set(
  'a span b i em strong small s u mark abbr cite code kbd samp var sub sup q time data dfn bdi bdo wbr font label slot'.split(' '),
);

/** Inside a drawing only its words are kept. */
export const IN_DRAWINGS = new Set(['title', 'desc']);
