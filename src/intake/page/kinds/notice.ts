import { doubtOf } from '../../doubt.ts';
import type { Doubt } from '../../draft.ts';

/** Characters. A longer text is a report, even if it is about one of these matters. */
const LONGEST_NOTICE = 4_000;

/** Characters of a text that tells only why there is none. */
const LONGEST_EXCUSE = 900;

/** Words of consent notices. */
const CONSENT =
  /\bcookies?\b|\bconsent|\bprivacy\b|\bpartners?\b|\bvendors?\b|personal(?:i[sz]ed)? (?:data|ads?|advertising|content)|\bpreferences\b|legitimate interest|accept all|unique identifiers|geolocation|einwilligung|zustimm|datenschutz|personenbezogen|verarbeit|consentement|données personnelles|partenaires|publicités?|témoins|consentimiento|datos personales|socios|privacidad|consenso|dati personali|informativa|dados pessoais|consentimento|toestemming|persoonsgegevens|samtykke|persondata|samtycke|personuppgifter|evästeet|suostumus|zgod[ay]|dane osobowe|plik(?:i|ów)|souhlas|osobní(?:ch)? údaj|hozzájárul|çerez|gizlilik|kişisel veri|файл(?:ы|ов) cookie|согласи|конфиденциальн|персональн|ملفات تعريف الارتباط|الخصوصية|موافق|بيانات شخصية|עוגיות|פרטיות|کوکی|حریم خصوصی/giu;

/** Different words of consent that a notice has at least. */
const FEWEST_WORDS = 4;

/** Words of a text for each word of consent in it. Reports about data protection have more. */
const WORDS_EACH = 22;

/** What sites say to programs and to browsers without scripts. */
const NO_SCRIPTS =
  /(?:enable|activate|turn on|requires?|without|disabled?|activer|aktivier\p{L}{0,3}|activ[ae]r?|habilit\p{L}{1,4}|включите|تفعيل|etkinleştir\p{L}{0,4})[^.!?]{0,60}java ?script|java ?script[^.!?]{0,40}(?:is (?:disabled|not available|required)|aktivieren|désactivé|deaktiviert|desactivado|отключен)/iu;

const ROBOTS =
  /(?:verify|confirm|prove)[^.!?]{0,30}(?:human|not a robot)|are you a (?:human|robot)|checking (?:your|if the site) (?:browser|connection)|unusual traffic|complete the captcha|access (?:to this page )?(?:has been )?denied|you (?:have been|are) blocked|security (?:check|service)|request (?:was )?blocked/iu;

const MISSING =
  /(?:page|article|story|file) (?:you (?:requested|are looking for) )?(?:could not be|was not|cannot be|not|no longer) (?:found|exists?|available)|\b404\b|seite (?:wurde )?nicht gefunden|page introuvable|página no (?:encontrada|existe)|pagina non trovata|страница не найдена|الصفحة غير موجودة|sayfa bulunamadı/iu;

const LOGIN =
  /\blog ?in\b|\bsign ?in\b|\bsign up\b|create (?:an |a new )?account|forgot(?:ten)? (?:your )?password|\bpassword\b|e-?mail address|einloggen|anmelden|passwort|se connecter|mot de passe|iniciar sesión|contraseña|accedi\b|войти|пароль|تسجيل الدخول|كلمة المرور|giriş yap|şifre|התחבר|סיסמה/giu;

/** Different words of a log-in form that a page for it has at least. */
const FEWEST_LOGIN_WORDS = 3;

/**
 * Finds out whether a text is a notice that a site shows instead of a report: a consent notice, a log-in
 * page, a request to turn on scripts, a check for robots, a missing page.
 *
 * @param body - The text that was taken for the report.
 */
export function noticeDoubt(body: string): Doubt | null {
  if (body.length > LONGEST_NOTICE) return null;
  const what = noticeIn(body);
  return what === null ? null : doubtOf('no-report', what);
}

function noticeIn(body: string) {
  if (isConsent(body)) return 'doubt.is-consent';
  if (body.length > LONGEST_EXCUSE) return null;
  if (NO_SCRIPTS.test(body)) return 'doubt.is-script';
  if (ROBOTS.test(body)) return 'doubt.is-robots';
  if (distinct(body.match(LOGIN) ?? []) >= FEWEST_LOGIN_WORDS) return 'doubt.is-login';
  return MISSING.test(body) ? 'doubt.is-missing' : null;
}

function isConsent(body: string): boolean {
  const found = body.match(CONSENT) ?? [];
  const words = body.split(/\s+/).length;
  return distinct(found) >= FEWEST_WORDS && found.length * WORDS_EACH >= words;
}

function distinct(words: readonly string[]): number {
  return new Set(words.map((word) => word.toLowerCase())).size;
}
