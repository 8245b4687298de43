import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const backend = 'http://localhost:8080';
const libraries = /node_modules|src\/(api|shared|hooks)\//;
const forListsAndForms =
  /api\/(accounts|amendments|audit|award-desk|award-law|boundaries|breakdowns|catalogue|councils|delegations|desk|directive-desk|eligibility|evidence|explore|figures|file-address|files|follow-up|forms|history|list-file|my-account|nominations|observations|packs|past-awards|plan-desk|plan-versions|plans|recipients|reorganisations|review-desk|rounds|session|sign-in|statements|targets|task-desk|tasks|themes|unit-desk|units|webhooks|writes)|shared\/(address-sort|award-|bulk|chart-|comparison-|courier|download|due-|figure-|kept-answers|list-(fault|query)|lookup|desk-addresses|table-|undo|unsaved|move-|options|outbox|panel-|places|planned-|planning-|recipient-|refusal|fold-text|form-|formats\/parse|task-|wrap-text|components\/(control|BarChart|Bulk|Change|ChartFrame|Choice|Conflict|DeskTable|Dialog|ErrorSummary|FieldGroup|File(Fault|Picker)|FilteredList|FormFrame|LeaveGuard|List(Faults|Table)|LoadMore|LongTable|Lookup|MoveBar|MoveDialog|MoveForm|Notice|PanelHead|RecipientField|SearchForm|SelectField|SidePanel|Table(Options|Panel)|TextField|UndoNotice))/;
// Parts of Svelte that only forms and grids use.
const ofSvelteForDesk =
  /svelte\/src\/internal\/.*(style|bindings\/(select|size|input|universal)|shared\/clone)\.js/;
const forLists = /shared\/components\/(control|SearchForm|SelectField|TextField)/;
const ofPages = /shared\/(list-query|components\/LoadMore)/;
const style = /type=style|\.css$/;
// What is fetched later anyway, or for few pages of the desk, brings its own rules.
const ownStyle =
  /wings\/\w+\/(accounts\/(AuditDifferences|AuditTrail|ProviderSignIn|SignInAgain|TrailCheck)|(award-desk|award-law|award-statistics|boundaries|catalogue|connection|councils|desk-tools|desk-unread|desk-work|directive-desk|eligibility|explore|follow-up|history|my-account|nominations|past-awards|plan-desk|recipients|reorganisations|review-desk|statements|targets|task-desk|tasks|themes|unit-desk|webhooks)\/|reviews\/(Conference|Promises|Results|StoryText)|rounds\/(EvidenceFiles|FormUpload|Round)|installation\/Pack|observations\/UnitFigureTable)|shared\/components\/(BarChart|Bulk|ChartFrame|Conflict|ListTable|File(Fault|Picker)|Lookup|Sparkline|Table(Options|Panel)|UndoNotice)|routes\/\(desk\)\/(rooms\/|DeskTools)/;
const deskOnly = /wings\/collection\/rounds\/(?!EvidenceFiles|FormUpload|Round)/;
const formsOnly = /shared\/components\/(Choice|FieldGroup|FormFrame|LeaveGuard)/;
const isDeskStyle = (id: string) => style.test(id) && deskOnly.test(id);
const isFormStyle = (id: string) => style.test(id) && formsOnly.test(id);
const isCommonStyle = (id: string) =>
  style.test(id) && !deskOnly.test(id) && !formsOnly.test(id) && !ownStyle.test(id);
// What every page needs.
const forEveryPage =
  /node_modules|src\/hooks\/|api\/(client|problem)\.ts|shared\/(addresses|failure|messages\/|query|formats\/(dates|text)|components\/(LocalText|QueryView|Shell|Skeleton|StateView)\.svelte)/;
// What few pages of readers ask for.
const forFewPages = /api\/(awards|reviews)\.ts|shared\/(person\.ts|components\/Sparkline)/;
// Tables that are only read, and what tells where figures come from: not every page has them.
const ofTables = /shared\/components\/DataTable\.svelte$/;
const ofSources = /shared\/components\/SourceLine\.svelte$/;
const isBase = (id: string) =>
  !forFewPages.test(id) &&
  !ofTables.test(id) &&
  !ofSources.test(id) &&
  libraries.test(id) &&
  !forListsAndForms.test(id) &&
  !ofSvelteForDesk.test(id);
const isFirst = (id: string) => forEveryPage.test(id) && !style.test(id) && isBase(id);

export default defineConfig({
  plugins: [sveltekit(), svelteTesting()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One stylesheet of 6 kB: thirty small ones cost more in requests and in the list of them that
            // every page loads than the few rules a page does not need.
            { name: 'style', test: isCommonStyle },
            // The styles of rooms that only the desk has, which readers need not load.
            { name: 'desk-style', test: isDeskStyle },
            // What all forms of the desk have in common.
            { name: 'form-style', test: isFormStyle },
            // What the smallest page has, and all others with it.
            { name: 'first', test: isFirst, minShareCount: 20 },
            // What most pages load, in one file: it compresses better than forty small ones. What only lists,
            // forms and signed-in people need stays out of it, however many pages of the desk share it: readers
            // would load it too.
            { name: 'base', test: isBase, minShareCount: 6 },
            { name: 'tables', test: ofTables, minShareCount: 2 },
            { name: 'sources', test: ofSources, minShareCount: 2 },
            // What reads lists page by page, beside the fields that narrow them.
            { name: 'pages', test: ofPages, minShareCount: 2 },
            // What the pages of a year have in common, for the same reason in one file.
            {
              name: 'year',
              test: /messages\/vi\/(year|reviews)\.json|api\/reviews|wings\/publication\/reviews\/(messages|year|YearNav|Headlines)|routes\/\(public\)\/(year-messages|YearPage)/,
              minShareCount: 2,
            },
            // What the pages of units have in common, for the same reason in one file.
            { name: 'units', test: /wings\/organisation\/units\/(labels|days|messages)/, minShareCount: 2 },
            // The parts of a list with its search, for the same reason in one file.
            { name: 'lists', test: forLists, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': { target: backend, changeOrigin: false },
      '/q': { target: backend, changeOrigin: false },
      // The server's own page.
      '^/xac-minh/.': { target: backend, changeOrigin: false },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
    pool: 'threads',
  },
});
