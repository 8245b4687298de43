import accountforms from '$messages/en/accountforms.json';
import accountimport from '$messages/en/accountimport.json';
import accounts from '$messages/en/accounts.json';
import actparts from '$messages/en/actparts.json';
import amendmentparts from '$messages/en/amendmentparts.json';
import amendments from '$messages/en/amendments.json';
import annex from '$messages/en/annex.json';
import approvals from '$messages/en/approvals.json';
import audit from '$messages/en/audit.json';
import auditcheck from '$messages/en/auditcheck.json';
import audittrail from '$messages/en/audittrail.json';
import awardconfidence from '$messages/en/awardconfidence.json';
import awarddesk from '$messages/en/awarddesk.json';
import awardkinds from '$messages/en/awardkinds.json';
import awardlaw from '$messages/en/awardlaw.json';
import awardlawrooms from '$messages/en/awardlawrooms.json';
import awardlines from '$messages/en/awardlines.json';
import awardnav from '$messages/en/awardnav.json';
import awardpage from '$messages/en/awardpage.json';
import awardrooms from '$messages/en/awardrooms.json';
import awards from '$messages/en/awards.json';
import awardstatistics from '$messages/en/awardstatistics.json';
import awardstatuses from '$messages/en/awardstatuses.json';
import awardtypes from '$messages/en/awardtypes.json';
import awardwords from '$messages/en/awardwords.json';
import boundaries from '$messages/en/boundaries.json';
import boundaryload from '$messages/en/boundaryload.json';
import bulk from '$messages/en/bulk.json';
import bulkchange from '$messages/en/bulkchange.json';
import catalogue from '$messages/en/catalogue.json';
import chartframe from '$messages/en/chartframe.json';
import charts from '$messages/en/charts.json';
import compare from '$messages/en/compare.json';
import connection from '$messages/en/connection.json';
import correctionforms from '$messages/en/correctionforms.json';
import corrections from '$messages/en/corrections.json';
import councils from '$messages/en/councils.json';
import councilsessions from '$messages/en/councilsessions.json';
import decisiontemplates from '$messages/en/decisiontemplates.json';
import definitions from '$messages/en/definitions.json';
import delegationforms from '$messages/en/delegationforms.json';
import delegations from '$messages/en/delegations.json';
import descent from '$messages/en/descent.json';
import desk from '$messages/en/desk.json';
import deskaccess from '$messages/en/deskaccess.json';
import deskaccountlist from '$messages/en/deskaccountlist.json';
import deskaccounts from '$messages/en/deskaccounts.json';
import deskawards from '$messages/en/deskawards.json';
import deskcommands from '$messages/en/deskcommands.json';
import deskfigures from '$messages/en/deskfigures.json';
import desknav from '$messages/en/desknav.json';
import deskplans from '$messages/en/deskplans.json';
import deskrounds from '$messages/en/deskrounds.json';
import desktables from '$messages/en/desktables.json';
import desktasks from '$messages/en/desktasks.json';
import desktools from '$messages/en/desktools.json';
import deskwork from '$messages/en/deskwork.json';
import directivedesk from '$messages/en/directivedesk.json';
import directiveentries from '$messages/en/directiveentries.json';
import directiveforms from '$messages/en/directiveforms.json';
import dossiers from '$messages/en/dossiers.json';
import eligibility from '$messages/en/eligibility.json';
import eligibilityrest from '$messages/en/eligibilityrest.json';
import eligibilityrooms from '$messages/en/eligibilityrooms.json';
import entries from '$messages/en/entries.json';
import evidence from '$messages/en/evidence.json';
import explain from '$messages/en/explain.json';
import explore from '$messages/en/explore.json';
import figurecard from '$messages/en/figurecard.json';
import figures from '$messages/en/figures.json';
import filledforms from '$messages/en/filledforms.json';
import findings from '$messages/en/findings.json';
import followup from '$messages/en/followup.json';
import followuprest from '$messages/en/followuprest.json';
import forms from '$messages/en/forms.json';
import indicators from '$messages/en/indicators.json';
import installation from '$messages/en/installation.json';
import interruptions from '$messages/en/interruptions.json';
import lateacts from '$messages/en/lateacts.json';
import lawbasis from '$messages/en/lawbasis.json';
import listfaults from '$messages/en/listfaults.json';
import lookup from '$messages/en/lookup.json';
import moves from '$messages/en/moves.json';
import myaccount from '$messages/en/myaccount.json';
import newtemplate from '$messages/en/newtemplate.json';
import nominationlist from '$messages/en/nominationlist.json';
import nominationmoves from '$messages/en/nominationmoves.json';
import nominationrecord from '$messages/en/nominationrecord.json';
import nominationrooms from '$messages/en/nominationrooms.json';
import nominations from '$messages/en/nominations.json';
import notices from '$messages/en/notices.json';
import observations from '$messages/en/observations.json';
import packs from '$messages/en/packs.json';
import pages from '$messages/en/pages.json';
import panels from '$messages/en/panels.json';
import parts from '$messages/en/parts.json';
import pastawards from '$messages/en/pastawards.json';
import plandesk from '$messages/en/plandesk.json';
import plandeskrecord from '$messages/en/plandeskrecord.json';
import plannedwords from '$messages/en/plannedwords.json';
import planningwords from '$messages/en/planningwords.json';
import plans from '$messages/en/plans.json';
import planversions from '$messages/en/planversions.json';
import previews from '$messages/en/previews.json';
import progress from '$messages/en/progress.json';
import proposals from '$messages/en/proposals.json';
import providersignin from '$messages/en/providersignin.json';
import quotas from '$messages/en/quotas.json';
import quotatrial from '$messages/en/quotatrial.json';
import recipientparts from '$messages/en/recipientparts.json';
import recipientrooms from '$messages/en/recipientrooms.json';
import recipients from '$messages/en/recipients.json';
import refusals from '$messages/en/refusals.json';
import registrations from '$messages/en/registrations.json';
import reorganisations from '$messages/en/reorganisations.json';
import reviewdesk from '$messages/en/reviewdesk.json';
import revieweditor from '$messages/en/revieweditor.json';
import reviews from '$messages/en/reviews.json';
import rights from '$messages/en/rights.json';
import roles from '$messages/en/roles.json';
import roundforms from '$messages/en/roundforms.json';
import rounds from '$messages/en/rounds.json';
import rowhelp from '$messages/en/rowhelp.json';
import savedviews from '$messages/en/savedviews.json';
import session from '$messages/en/session.json';
import shared from '$messages/en/shared.json';
import signinsteps from '$messages/en/signinsteps.json';
import statementcheck from '$messages/en/statementcheck.json';
import statements from '$messages/en/statements.json';
import statisticsrooms from '$messages/en/statisticsrooms.json';
import systems from '$messages/en/systems.json';
import tablecheck from '$messages/en/tablecheck.json';
import tableoptions from '$messages/en/tableoptions.json';
import targets from '$messages/en/targets.json';
import taskdesk from '$messages/en/taskdesk.json';
import taskfacts from '$messages/en/taskfacts.json';
import taskform from '$messages/en/taskform.json';
import taskhistory from '$messages/en/taskhistory.json';
import tasklist from '$messages/en/tasklist.json';
import taskpage from '$messages/en/taskpage.json';
import tasktimings from '$messages/en/tasktimings.json';
import taskwords from '$messages/en/taskwords.json';
import templaterooms from '$messages/en/templaterooms.json';
import templates from '$messages/en/templates.json';
import themes from '$messages/en/themes.json';
import timeline from '$messages/en/timeline.json';
import tokens from '$messages/en/tokens.json';
import tree from '$messages/en/tree.json';
import trend from '$messages/en/trend.json';
import undo from '$messages/en/undo.json';
import unit from '$messages/en/unit.json';
import unitdesk from '$messages/en/unitdesk.json';
import unitdirectives from '$messages/en/unitdirectives.json';
import unitfigures from '$messages/en/unitfigures.json';
import unitpages from '$messages/en/unitpages.json';
import units from '$messages/en/units.json';
import unittasks from '$messages/en/unittasks.json';
import verification from '$messages/en/verification.json';
import versions from '$messages/en/versions.json';
import webhookrecord from '$messages/en/webhookrecord.json';
import webhooks from '$messages/en/webhooks.json';
import year from '$messages/en/year.json';
import yearrest from '$messages/en/yearrest.json';

export const english = {
  accountforms,
  accountimport,
  accounts,
  actparts,
  amendmentparts,
  amendments,
  annex,
  approvals,
  audit,
  auditcheck,
  audittrail,
  awardconfidence,
  awarddesk,
  awardkinds,
  awardlaw,
  awardlawrooms,
  awardlines,
  awardnav,
  awardpage,
  awardrooms,
  awards,
  awardstatistics,
  awardstatuses,
  awardtypes,
  awardwords,
  boundaries,
  boundaryload,
  bulk,
  bulkchange,
  catalogue,
  chartframe,
  charts,
  compare,
  connection,
  correctionforms,
  corrections,
  councils,
  councilsessions,
  decisiontemplates,
  definitions,
  delegationforms,
  delegations,
  descent,
  desk,
  deskaccess,
  deskaccountlist,
  deskaccounts,
  deskawards,
  deskcommands,
  deskfigures,
  desknav,
  deskplans,
  deskrounds,
  desktables,
  desktasks,
  desktools,
  deskwork,
  directivedesk,
  directiveentries,
  directiveforms,
  dossiers,
  eligibility,
  eligibilityrest,
  eligibilityrooms,
  entries,
  evidence,
  explain,
  explore,
  figurecard,
  figures,
  filledforms,
  findings,
  followup,
  followuprest,
  forms,
  indicators,
  installation,
  interruptions,
  lateacts,
  lawbasis,
  listfaults,
  lookup,
  moves,
  myaccount,
  newtemplate,
  nominationlist,
  nominationmoves,
  nominationrecord,
  nominationrooms,
  nominations,
  notices,
  observations,
  packs,
  pages,
  panels,
  parts,
  pastawards,
  plandesk,
  plandeskrecord,
  plannedwords,
  planningwords,
  plans,
  planversions,
  previews,
  progress,
  proposals,
  providersignin,
  quotas,
  quotatrial,
  recipientparts,
  recipientrooms,
  recipients,
  refusals,
  registrations,
  reorganisations,
  reviewdesk,
  revieweditor,
  reviews,
  rights,
  roles,
  roundforms,
  rounds,
  rowhelp,
  savedviews,
  session,
  shared,
  signinsteps,
  statementcheck,
  statements,
  statisticsrooms,
  systems,
  tablecheck,
  tableoptions,
  targets,
  taskdesk,
  taskfacts,
  taskform,
  taskhistory,
  tasklist,
  taskpage,
  tasktimings,
  taskwords,
  templaterooms,
  templates,
  themes,
  timeline,
  tokens,
  tree,
  trend,
  undo,
  unit,
  unitdesk,
  unitdirectives,
  unitfigures,
  unitpages,
  units,
  unittasks,
  verification,
  versions,
  webhookrecord,
  webhooks,
  year,
  yearrest,
};
