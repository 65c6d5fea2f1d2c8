import { isElement, nameOf, type PageElement } from '../tree/node.ts';
import { textSizes } from '../tree/text-sizes.ts';

/** Elements that never hold a report. */
const FURNITURE_TAGS: ReadonlySet<string> = new Set('NAV FOOTER ASIDE FORM DIALOG'.split(' '));

const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search menu menubar toolbar banner dialog alert'.split(' '),
);

/**
 * Words in class names and ids of elements around a report. They come from content systems (WordPress,
 * Drupal, Arc and others), not from single sites.
 */
const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  // Pictures and captions.
  (
    'caption captions credit credits gallery slideshow carousel swiper lightbox thumbnail thumb ' +
    // Author, date and topic.
    'byline bylines author authors bio dateline timestamp published updated pubdate postmeta ' +
    'postinfo breadcrumb breadcrumbs tags taglist kicker eyebrow overline readtime ' +
    // Links to other reports.
    'related relatedcontent readmore recirc recirculation recommended recommendation ' +
    'recommendations popular trending mostread latest outbrain taboola teaser teasers rail ' +
    'rollover sidebar pagination pager ' +
    // Subscribing, sharing and paying.
    'newsletter newsletters signup subscribe subscription share sharing sharebar social follow ' +
    'paywall piano promo promotion cta donate donation app ' +
    // Advertising.
    'ad ads advert adverts advertisement advertising sponsor sponsored sponsors affiliate ' +
    'disclaimer dfp ' +
    // Readers' comments and functions of the site.
    'comment comments disqus vuukle copyright cookie cookies gdpr consent toolbar nav navigation ' +
    'navbar menu menus footer masthead login popup modal tooltip print skip ' +
    // The summary between title and report.
    'standfirst subhead subheadline dek deck summary abstract highlights keypoints'
  ).split(' '),
);

/** Pairs of words that name furniture only together. */
const FURNITURE_PAIRS =
  /(?:post|entry|article|story)[-_]{0,2}(?:meta|info|date|tags|footer|actions|tools|byline)|read[-_]?(?:more|next|also|time)|see[-_]?also|most[-_]?read|more[-_]?(?:stories|news|articles|from|on)|sign[-_]?up|wp-caption|image-ct|image[-_]?(?:credit|source|embed|container)|photo[-_]?(?:credit|container)|make-?home/i;

/** Names of text that a reader does not see, or sees only on request. */
const INVISIBLE =
  /sr-only|screen-reader|visually-?hidden|robots-nocontent|no-?print|(?:tool-?tip|popover|popup)[-_]{0,2}(?:text|content|body|inner|box|definition)/i;

/** An element with a larger share of the text stays, because its name may mislead. */
const LARGEST_SHARE = 0.2;

/** Limit for elements that are mostly links. */
const LARGEST_LINKED_SHARE = 0.5;

/** Above this share of linked characters, an element is a list of links. */
const MOSTLY_LINKS = 0.6;

/**
 * Removes what surrounds a report inside the element that holds it: menus, author and date lines,
 * captions, lists of other reports, forms, advertising. Never removes a large element because of its
 * name alone.
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

/** All ancestors of these elements. */
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
  if (isInvisible(element)) return true;
  // An embedded post is a quotation in the report.
  return !quoting.has(element) && hasFurnitureName(element);
}

/** Whether an element is named as text that a reader does not see. */
export function isInvisible(element: PageElement): boolean {
  return INVISIBLE.test(nameOf(element)) || element.getAttribute('role') === 'tooltip';
}

/** Whether an element is named as a part of the page around the report. */
export function hasFurnitureName(element: PageElement): boolean {
  const name = nameOf(element);
  // `speakable` marks the report itself.
  if (name === ' ' || /speakable/i.test(name)) return false;
  return FURNITURE_PAIRS.test(name) || namesOf(name).some((word) => FURNITURE_NAMES.has(word));
}

/** `articleBody related-stories` → article, body, related, stories. */
function namesOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
