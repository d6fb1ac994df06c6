// Opens every HTML document in a headless browser: no rule of an accessibility checker is broken, nothing has to be
// scrolled sideways at 320 CSS pixels (a screen of 1280 at 400 %), nothing runs, and nothing is fetched.
//
// node .ci/documents/page.mjs FOLDER BROWSER

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(process.cwd() + "/"));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [folder, browser] = process.argv.slice(2);
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
const chromium = await puppeteer.launch({
  executablePath: browser,
  protocolTimeout: 900_000,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet],
});
let wrong = 0;
const say = (file, fault) => {
  wrong += 1;
  console.log(`${file}: ${fault}`);
};

async function look(file) {
  const page = await chromium.newPage();
  const address = pathToFileURL(resolve(folder, file)).href;
  page.on("request", (request) => request.url() === address || say(file, `fetches ${request.url()}`));
  for (const [name, width] of [["320 pixels", 320], ["1280 pixels", 1280]]) {
    await page.setViewport({ width, height: 800 });
    await page.goto(address, { timeout: 300_000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) say(file, `is ${wide} wide at ${name}`);
  }
  if ((await page.$$("script")).length > 0) say(file, "has a script");
  const prints = await page.evaluate(() => [...document.styleSheets].some((sheet) =>
    [...sheet.cssRules].some((rule) => rule.media?.mediaText === "print")));
  if (!prints) say(file, "has no style for paper");
  // The handbook is one pattern many times over: its beginning shows all of it, and the checker is slow on long pages.
  await page.evaluate(() => {
    const all = [...document.querySelector("main").children];
    const kept = new Set(all.slice(0, 300));
    const ids = new Set(all.slice(300).flatMap((one) => [one, ...one.querySelectorAll("[id]")].map((each) => each.id)));
    all.filter((one) => !kept.has(one)).forEach((one) => one.remove());
    document.querySelectorAll("a").forEach((link) => ids.has(link.hash.slice(1)) && link.removeAttribute("href"));
  });
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    // The page forbids every script, so the checker is put in from outside, by the browser's own tools.
    const session = await page.createCDPSession();
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: `${axe};axe.run({ resultTypes: ["violations"] }).then((found) => JSON.stringify(found))`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    const { violations, passes } = JSON.parse(result.value);
    if (passes.length < 10) say(file, `only ${passes.length} rules were looked at`);
    for (const { id, help, nodes } of violations) say(file, `${scheme}: ${id}: ${help} (${nodes[0].html.slice(0, 120)})`);
  }
  await page.close();
}

const files = readdirSync(folder).filter((file) => file.endsWith(".html")).sort();
for (const file of files) await look(file);
await chromium.close();
console.log(`${files.length} pages looked at in a browser, ${wrong} faults.`);
process.exit(wrong > 0 || files.length === 0 ? 1 : 0);
