/**
 * Plain Node, no packages: what a fresh clone needs before anything else can run.
 *   node setup.mjs start [options]   install and build what is missing or old, then run the kiosk
 *   node setup.mjs test              the same, then every check and test
 *   node setup.mjs check | format    types, lint and format | puts the format right
 *   node setup.mjs build | bench     build only | measure, with targets
 *   node setup.mjs office …          a tool for the office: pack, verify-export, region
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const OLDEST_NODE = [20, 19];
/** Known from the first line on: installing and building take minutes. */
const starter = process.ppid;
const isWindows = process.platform === 'win32';
const stamps = join(root, 'node_modules', '.cache', 'setup');

const startedAt = Date.now();

process.chdir(root);
try {
  requireNode();
  const [verb = 'help', ...rest] = process.argv.slice(2);
  const format = () => tool('oxfmt', 'oxfmt', []);
  const verbs = { start, test, check, build, format, bench, office };
  if (!Object.hasOwn(verbs, verb)) fail(`node setup.mjs ${Object.keys(verbs).join(' | ')}`, 2);
  // What the system lacks comes while the packages do.
  await sideBySide(install, ...(verb === 'test' ? [installTestTools] : []));
  await verbs[verb](rest);
} catch (error) {
  if (error.exitCode === undefined) throw error;
  console.error(error.message);
  process.exit(error.exitCode);
}

async function start(options) {
  await build();
  await runProgram('start.js', options);
}

async function test(options) {
  const [chromium] = await sideBySide(findOrInstallChromium, build, check);
  await step('unit and DOM tests', () => tool('vitest', 'vitest', ['run']));
  await step('end-to-end tests', () => tool('@playwright/test', 'playwright', ['test', ...options], { CHROMIUM: chromium }));
  say(`all passed in ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

async function office([program, ...options]) {
  await build();
  await runProgram(`${program}.js`, options);
}

async function bench(options) {
  await build();
  await tool('@playwright/test', 'playwright', ['test', '--config', 'tests/bench/playwright.config.ts', ...options], {
    CHROMIUM: await findOrInstallChromium(),
  });
}

async function check() {
  await sideBySide(
    () => step('types', () => tool('typescript', 'tsc', ['-b'])),
    () => step('lint', () => tool('oxlint', 'oxlint', ['--type-aware', '--deny-warnings'])),
    () => step('format', () => tool('oxfmt', 'oxfmt', ['--list-different'])),
  );
}

/** What does not need each other. All of it is heard out before one failure ends the rest. @returns what each came to */
async function sideBySide(...works) {
  const ends = await Promise.allSettled(works.map((work) => work()));
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return ends.map(({ value }) => value);
}

// --- packages and build -------------------------------------------------------------------------------------------------

/** Again only when the lock file or the version of Node changed. */
async function install() {
  const hash = hashOf([join(root, 'package-lock.json')], process.version.split('.')[0]);
  if (isDone('install', hash)) return;
  say('installing packages …');
  // Not `npm ci`: the lock file names the checking tools' programs for some systems only, and `ci` refuses that.
  // What it is built with, too, where NODE_ENV says «production».
  await npm(['install', '--include=dev', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  noteDone('install', hash);
}

/** Again only when a source changed. */
async function build() {
  const folders = ['shared', 'electron', 'renderer', 'assets'].map((name) => join(root, name));
  const files = ['package-lock.json', 'package.json', 'vite.config.ts'].map((name) => join(root, name));
  const isBuilt = existsSync(join(root, 'dist', 'machine', 'start.js')) && existsSync(join(root, 'dist', 'page', 'index.html'));
  const hash = hashOf([...files, ...folders.flatMap(filesIn)]);
  if (isBuilt && isDone('build', hash)) return;
  say('building …');
  const quiet = ['--logLevel', 'warn'];
  await tool('vite', 'vite', ['build', ...quiet]);
  await tool('vite', 'vite', ['build', '--config', 'electron/vite.config.ts', ...quiet]);
  await tool('vite', 'vite', ['build', '--config', 'electron/vite.config.ts', ...quiet], { KIOSK_BUILD: 'preload' });
  noteDone('build', hash);
}

/** Whether a work was done for the same `hash`; the note of it lives in node_modules and goes with them. */
function isDone(name, hash) {
  const stamp = join(stamps, name);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

function noteDone(name, hash) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), hash);
}

function hashOf(files, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

// --- what tests need of the system ----------------------------------------------------------------------------------------

/** @returns an installed Chromium's file, or undefined for Playwright's own */
async function findOrInstallChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (existsSync(playwrightChromium())) return undefined;
  say('no Chromium found: fetching the one that Playwright uses …');
  const status = await runTool('@playwright/test', 'playwright', ['install', 'chromium']);
  if (status === 0 && existsSync(playwrightChromium())) return undefined;
  if (await aptInstall(['chromium'])) return findChromium();
  return fail('No Chromium could be installed. Install one, or name it in the environment variable CHROMIUM.');
}

function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  return names.map(inPath).find((file) => file !== undefined);
}

function playwrightChromium() {
  return createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath();
}

/** For the tests of a real print queue, of the ticket's text and of minisign's signatures; those tests say so themselves when a tool is missing. */
async function installTestTools() {
  const wanted = {
    pdftotext: 'poppler-utils',
    cupsd: 'cups',
    lp: 'cups-client',
    ippeveprinter: 'cups-ipp-utils',
    minisign: 'minisign',
  };
  const missing = Object.entries(wanted).filter(([program]) => inPath(program) === undefined);
  if (missing.length === 0) return;
  const packages = [...new Set([...missing.map(([, name]) => name), 'dbus', 'avahi-daemon'])];
  if (!(await aptInstall(packages)))
    say(`skipped: ${packages.join(' ')} (not installed here, needs apt and root); tests that need them are skipped`);
}

async function aptInstall(packages) {
  if (inPath('apt-get') === undefined || process.getuid?.() !== 0) return false;
  say(`installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = async (...args) =>
    (await run('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })) === 0;
  const add = () => apt('install', '--no-install-recommends', ...packages);
  return (await add()) || ((await apt('update')) && add());
}

function inPath(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...(isWindows ? [] : ['/usr/sbin', '/sbin'])];
  return folders.map((folder) => join(folder, isWindows ? `${program}.exe` : program)).find((file) => existsSync(file));
}

// --- running programs ------------------------------------------------------------------------------------------------------

async function runProgram(file, options) {
  const child = spawn(process.execPath, [join('dist', 'machine', file), ...options], {
    // The channel tells the kiosk when this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl+C reaches the child by itself; a signal to this process alone has to be passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm hands a signal to the shell between it and us alone, which dies of it without a word. Who starts us without npm may go.
  const look = () => process.ppid !== starter && child.kill();
  if (process.env.npm_lifecycle_event !== undefined) setInterval(look, 1000).unref();
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function step(title, work) {
  const began = Date.now();
  say(`${title} …`);
  await work();
  say(`${title}: passed (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** Runs a package's program; ends this program with its exit code if it fails. */
async function tool(name, program, args, env = {}) {
  const status = await runTool(name, program, args, env);
  if (status !== 0) fail(`${program} ${args.join(' ')}: failed`, status);
}

/** @returns its exit code */
function runTool(name, program, args, env = {}) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, typeof bin === 'string' ? bin : bin[program]);
  const defined = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  return run(process.execPath, [file, ...args], { stdio: 'inherit', env: { ...process.env, ...defined } });
}

async function npm(args) {
  const status = await run(isWindows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: isWindows });
  if (status !== 0) fail('The packages could not be installed: see above.', status);
}

/** @returns its exit code; 1 where it was ended or could not be started */
function run(program, args, options) {
  const child = spawn(program, args, options);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)).once('error', () => resolve(1)));
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

function say(text) {
  console.log(`· ${text}`);
}

/** Ends the program with a message, where it began. */
function fail(message, exitCode = 1) {
  throw Object.assign(new Error(message), { exitCode });
}
