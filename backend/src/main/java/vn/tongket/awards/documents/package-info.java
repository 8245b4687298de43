/**
 * Award decisions as documents in the format of Decree 30/2020, with their annexes: as DOCX from a template that the office
 * edits in Word, and as PDF set from the same. An administrator gives the template, of which every version stays; whoever
 * sees a decision may have its document, and reads in it no more than they see of the decision.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.documents;
