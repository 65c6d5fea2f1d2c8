import { isElement, type PageElement } from '../tree/node.ts';
import { textSizes } from '../tree/text-sizes.ts';

/** Elements that never hold a report, whatever they are called. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set('NAV FOOTER ASIDE FORM DIALOG'.split(' '));

const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search menu menubar toolbar banner dialog alert'.split(' '),
);

/**
 * Words of class names and ids by which pages call what stands around a report. Taken from the
 * habits of content systems (WordPress, Drupal, Arc and others), not from single sites.
 */
const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  // Pictures and what is written under them.
  (
    'caption captions credit credits gallery slideshow carousel swiper lightbox thumbnail thumb ' +
    // Who wrote it, when, and about what.
    'byline bylines author authors bio dateline timestamp published updated pubdate postmeta ' +
    'postinfo breadcrumb breadcrumbs tags taglist kicker eyebrow overline readtime ' +
    // Ways to other reports.
    'related relatedcontent readmore recirc recirculation recommended recommendation ' +
    'recommendations popular trending mostread latest outbrain taboola teaser teasers rail ' +
    'rollover sidebar pagination pager ' +
    // Ways to subscribe, share and pay.
    'newsletter newsletters signup subscribe subscription share sharing sharebar social follow ' +
    'paywall piano promo promotion cta donate donation app ' +
    // Advertising.
    'ad ads advert adverts advertisement advertising sponsor sponsored sponsors affiliate ' +
    'disclaimer dfp ' +
    // Readers, and the house.
    'comment comments disqus vuukle copyright cookie cookies gdpr consent toolbar nav navigation ' +
    'navbar menu menus footer masthead login popup modal tooltip print skip ' +
    // The line between title and report.
    'standfirst subhead subheadline dek deck summary abstract highlights keypoints'
  ).split(' '),
);

/** Two words that only together name furniture. */
const FURNITURE_PAIRS =
  /(?:post|entry|article|story)[-_]{0,2}(?:meta|info|date|tags|footer|actions|tools|byline)|read[-_]?(?:more|next|also|time)|see[-_]?also|most[-_]?read|more[-_]?(?:stories|news|articles|from|on)|sign[-_]?up|wp-caption|image-ct|image[-_]?(?:credit|source|embed|container)|photo[-_]?(?:credit|container)|robots-nocontent|no-?print|sr-only|screen-reader|visually-?hidden|make-?home/i;

/** A heading inside of the report may be called anything. */
const LARGEST_SHARE = 0.2;

/** What is mostly links may be larger, until it is most of the text. */
const LARGEST_LINKED_SHARE = 0.5;

/** From this share on, words in links make a list of ways elsewhere. */
const MOSTLY_LINKS = 0.6;

/**
 * Takes out what stands around a report inside the element that was found to hold it: menus, lines
 * about author and date, captions, lists of other reports, forms, advertising. Nothing large is
 * taken out on the ground of its name alone.
 *
 * @param root - The element that holds the report.
 */
export function removeFurniture(root: PageElement): void {
  const sizes = textSizes(root);
  const quoting = elementsAround(root.querySelectorAll('blockquote'));
  const all = sizes.get(root)?.folded ?? 0;
  for (const element of [...root.querySelectorAll('*')]) {
    if (!isElement(element) || !element.parentElement) continue;
    if (!isFurniture(element, quoting)) continue;
    const { folded, linked } = sizes.get(element) ?? { folded: 0, linked: 0 };
    const inLinks = (element.tagName === 'A' ? folded : 0) + linked;
    const isLinked = inLinks > Math.max(1, folded) * MOSTLY_LINKS;
    if (folded <= all * (isLinked ? LARGEST_LINKED_SHARE : LARGEST_SHARE)) element.remove();
  }
}

/** All elements that hold any of these. */
function elementsAround(inner: Iterable<PageElement>): ReadonlySet<PageElement> {
  const around = new Set<PageElement>();
  for (const { parentElement } of inner) {
    let element = parentElement;
    while (element && !around.has(element)) {
      around.add(element);
      element = element.parentElement;
    }
  }
  return around;
}

function isFurniture(element: PageElement, quoting: ReadonlySet<PageElement>): boolean {
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (name === ' ') return false;
  // What is marked to be read aloud is the report, and an embedded post is quoted in it.
  if (/speakable/i.test(name) || quoting.has(element)) return false;
  return FURNITURE_PAIRS.test(name) || namesOf(name).some((word) => FURNITURE_NAMES.has(word));
}

/** `articleBody related-stories` → article, body, related, stories. */
function namesOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
