import { userFault } from '../../text/faults/user-fault.ts';
import { LONGEST_LINK } from '../../text/length-limits.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import type { UserError } from '../../user-error.ts';

/** No white space, quotation marks or angle brackets: `URL` would silently drop or escape them. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"\\\p{Cc}]+$/iu;

/**
 * Whether a text is a link that may be shown to a reader.
 *
 * @param text - The whole link.
 * @returns `false` for anything that is not `http` or `https`, and for texts that are too long.
 */
export function isLink(text: string): boolean {
  return text.length <= LONGEST_LINK && WEB_ADDRESS.test(text) && URL.canParse(text);
}

/**
 * Removes what copying adds around a link: white space, invisible signs, and a blank that was encoded
 * behind it.
 */
export function tidyLink(text: string): string {
  const start = /[^\s\p{Cf}]/u.exec(text)?.index ?? text.length;
  const link = withoutTrailing(text.slice(start), /[\s\p{Cf}]/u);
  let end = link.length;
  while (link.startsWith('%20', end - 3)) end -= 3;
  return link.slice(0, end);
}

/**
 * Says what is wrong with a link that someone gave.
 *
 * @param text - The whole link.
 * @returns The fault, which says what to give instead; `null` if {@link isLink} holds.
 */
export function findLinkFault(text: string): UserError | null {
  if (text.length > LONGEST_LINK) return userFault('fault.link-long', { longest: LONGEST_LINK });
  if (isLink(text)) return null;
  return userFault('fault.link-none');
}

/**
 * Parameters that say how a reader came to a page, not which page it is. The list has only names that
 * belong to one company or its software, so that they mean the same on every site. It leaves out names
 * that some site uses for the page itself (`id`, `p`, `article`, `story`, `page`, `ref`, `cid`, `mod`).
 */
const TRACKING: ReadonlySet<string> = new Set(
  [
    // Advertisements: Google, Facebook, Microsoft, Yandex, X, TikTok, LinkedIn, Outbrain, Taboola.
    'gclid gclsrc gbraid wbraid dclid gad_source srsltid fbclid msclkid yclid ysclid twclid ttclid',
    'li_fat_id obclid dicbo tblci',
    // Buttons for sharing: Instagram, Facebook, X, AddToAny, AddThis.
    'igshid igsh mibextid fb_action_ids fb_action_types fb_source fb_ref ref_src ref_url',
    '__twitter_impression',
    // Newsletters: Mailchimp, HubSpot, Marketo, Omeda, Vero, Drip, Klaviyo.
    'mc_cid mc_eid _hsenc _hsmi hsctatracking mkt_tok oly_anon_id oly_enc_id vero_id vero_conv __s',
    '_kx',
    // Counting of visits: Google Analytics, AT Internet, Adobe, Webtrends, Comscore, Yahoo, MSN.
    '_ga _gl xtor s_cid wt_mc wt_zmc wt.mc_id ocid ns_mchannel ns_source ns_campaign ns_linkname',
    'ns_fee guccounter guce_referrer guce_referrer_sig soc_src soc_trk',
    // Counting of visits, with the papers' own names: New York Times, CNN, Daily Mail, Guardian, AOL.
    'smid smtyp cmpid icid ncid ito',
    // Added by Google's AMP viewer.
    'amp_js_v amp_gsa usqp aoh',
  ].flatMap((names) => names.split(' ')),
);

/** Campaigns of Google Analytics, of AT Internet, of Matomo. */
const TRACKING_PREFIX =
  /^(?:utm|at_(?:medium|campaign|custom|link|ptr|format|bbc|social)|pk|mtm|piwik|matomo)_/;

/** First labels of hosts on which sites show the same page for phones. */
const MOBILE_LABELS: ReadonlySet<string> = new Set(['www', 'm', 'mobile', 'amp']);

/** Google's copies of pages for phones. The host and path of the page itself follow. */
const AMP_COPY =
  /^(?:(?:www\.)?google(?:\.\p{L}{2,3}){1,2}\/amp|[^/]+\.cdn\.ampproject\.org\/[a-z])\/(?:s\/)?([^/]+)(\/.*)?$/u;

/**
 * Folds spellings of a link that lead to the same report: `http` and `https`, the case of the host, a
 * default port, a slash at the end, the order of parameters; parameters that only say where a reader
 * came from ({@link TRACKING}); the hosts and paths for phones (`www.`, `m.`, `mobile.`, `amp.`,
 * `/amp`, `?amp`, `?outputType=amp`); and the anchor within the page. All other parameters stay, since
 * on many sites one of them says which report it is; so do anchors that do (`#!…` and `#/…`).
 *
 * @param url - A link for which {@link isLink} holds, or one that was kept before links had a limit.
 * @returns A text that is equal for equal links, and not a link itself. Overlong links are equal only
 *   to themselves.
 */
export function linkKey(url: string): string {
  if (url.length > LONGEST_LINK) return url;
  const { hostname, port, pathname, search, hash } = new URL(url);
  const isDefaultPort = port === '' || port === '80' || port === '443';
  const [, copied = '', behind = ''] = AMP_COPY.exec(`${hostname}${pathname}`) ?? [];
  // A name without a dot inside is not a host.
  const isCopy = isDefaultPort && copied.slice(1, -1).includes('.');
  const [host, path] = isCopy ? [copied, behind] : [hostname, pathname];
  const place = isDefaultPort ? foldHost(host) : `${foldHost(host)}:${port}`;
  const route = /^#[!/]/.test(hash) ? hash : '';
  return `${place}${foldPath(path)}${foldSearch(search)}${route}`;
}

/** Removes the labels for phones in front, and the `m` of `en.m.wikipedia.org`. */
function foldHost(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  // A site's own name has at least two labels, for example m.me and amp.dev.
  while (labels.length > 2 && MOBILE_LABELS.has(labels[0] ?? '')) labels.shift();
  if (labels.length > 3 && labels[1] === 'm') labels.splice(1, 1);
  return labels.join('.');
}

function foldPath(path: string): string {
  const plain = withoutTrailing(path, /\//)
    .replace(/%[\da-f]{2}/gi, (sign) => sign.toUpperCase())
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(?<=[^/])[/.]amp(?=$|\.html$)/, '');
  return withoutTrailing(plain, /\//);
}

function foldSearch(search: string): string {
  if (search === '') return '';
  const kept = [...new URLSearchParams(search)]
    // Links copied from the source of a page have `&amp;` between their parameters.
    .map(([name, value]): [string, string] => [name.replace(/^(?:amp;)+/, ''), value])
    .filter(([name, value]) => !isTracking(name.toLowerCase(), value.toLowerCase()));
  const folded = new URLSearchParams(kept);
  folded.sort();
  return folded.size === 0 ? '' : `?${folded}`;
}

function isTracking(name: string, value: string): boolean {
  if (name === '') return value === '';
  if (name === 'amp') return /^(?:|1|true|yes)$/.test(value);
  if (name === 'outputtype' || name === 'output') return /^amp(?:-type)?$/.test(value);
  return TRACKING.has(name) || TRACKING_PREFIX.test(name);
}
