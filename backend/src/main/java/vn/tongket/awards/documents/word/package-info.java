/**
 * Decisions as Word files: the content of a decision laid out from scratch, or filled into a template that somebody
 * brought, which is read as the hostile file that it may be.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.documents.word;
