// Looks at reports in a real browser: what axe finds, what is fetched, what the keyboard reaches,
// whether it fits a narrow screen, and whether paper shows all. Keeps pictures of each.
// usage: node check.mjs FOLDER REPORT.html…
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [folder, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node check.mjs FOLDER REPORT.html…');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const failures = [];
const fail = (where, what) => {
  failures.push(`${where}: ${what}`);
  console.error(`FAILED ${where}: ${what}`);
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** The page in a window, watched for whatever it fetches or says. */
async function open(file, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const own = pathToFileURL(resolve(file)).href;
  const name = `${basename(file)}, ${width} px, ${colorScheme}`;
  page.on('request', (request) => {
    if (request.url() !== own) fail(name, `fetches ${request.url()}`);
  });
  page.on('console', (message) => fail(name, `the browser says: ${message.text()}`));
  page.on('pageerror', (error) => fail(name, `an error: ${error}`));
  await page.goto(own);
  return { page, name };
}

async function violations(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document));
  for (const violation of found.violations) {
    const first = violation.nodes[0];
    fail(name, `axe ${violation.id} (${violation.nodes.length}): ${violation.help}: ${first.html} ${first.failureSummary}`);
  }
  return { found: found.violations.length, passed: found.passes.length };
}

const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));

async function accessible(file, width, colorScheme) {
  const { page, name } = await open(file, width, colorScheme);
  await page.screenshot({ path: join(folder, `${basename(file, '.html')}-${width}-${colorScheme}.png`), fullPage: true });
  await unfold(page);
  const { found, passed } = await violations(page, name);
  console.log(`${name}: axe finds ${found} violations (${passed} rules pass)`);
  await page.close();
}

/** As it opens, most of a page is folded up; what is then hidden must not be missed by its labels. */
async function folded(file) {
  const { page, name } = await open(file, 1280, 'light');
  const { found } = await violations(page, `${name}, folded`);
  console.log(`${name}, folded: axe finds ${found} violations`);
  await page.close();
}

async function fitsNarrow(file) {
  const { page, name } = await open(file, 320, 'light');
  await unfold(page);
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (wide > room) fail(name, `is ${wide} px wide`);
  await page.close();
}

/** Tabs through the whole page and opens with Enter whatever is folded up on the way. */
async function reachable(file) {
  const { page, name } = await open(file, 1280, 'light');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement.getAttribute('href'));
  if (first !== '#_main') fail(name, `the first stop is ${first}, not the link to the content`);
  let stops = 0;
  const at = () =>
    page.evaluate(() => {
      const now = document.activeElement;
      if (now === document.body) return 'end';
      now.setAttribute('data-reached', '');
      const outline = getComputedStyle(now).outlineStyle;
      if (outline === 'none') return `no outline: ${now.outerHTML.slice(0, 80)}`;
      return now.tagName === 'SUMMARY' && !now.parentElement.open ? 'folded' : 'on';
    });
  for (let state = await at(); state !== 'end'; state = await at()) {
    if (state.startsWith('no outline')) fail(name, state);
    if (state === 'folded') {
      await page.keyboard.press('Enter');
      if ((await at()) === 'folded') fail(name, 'Enter does not unfold');
    }
    stops += 1;
    await page.keyboard.press('Tab');
  }
  const left = await page.evaluate(
    () => [...document.querySelectorAll('summary, a')].filter((each) => !each.hasAttribute('data-reached')).length,
  );
  if (left > 0) fail(name, `${left} links or folds are not reached by Tab`);
  console.log(`${name}: ${stops} stops of the Tab key, all folds opened with Enter`);
  await page.close();
}

/** On paper what is folded up is shown, though nobody has opened it. */
async function printed(file) {
  const { page, name } = await open(file, 794, 'dark');
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate(
    () => [...document.querySelectorAll('details .inside, details ul')].filter((each) => !each.checkVisibility({ contentVisibilityAuto: true }) || each.getBoundingClientRect().height === 0).length,
  );
  if (hidden > 0) fail(name, `${hidden} parts are not printed`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(join(folder, `${basename(file, '.html')}.pdf`), pdf);
  await page.close();
}

for (const file of files) {
  await Promise.all([
    ...[360, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => accessible(file, width, scheme))),
    folded(file),
    fitsNarrow(file),
    printed(file),
  ]);
  // Alone, since only one window has the keyboard.
  await reachable(file);
}
await browser.close();
console.log(failures.length === 0 ? `${files.length} reports are sound` : `${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
