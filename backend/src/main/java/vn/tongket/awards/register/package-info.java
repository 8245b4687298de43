/**
 * The register of past awards as it comes in: lists of earlier years from offices' files, all rows or none, each faulty row
 * named, with what is there already and what is doubtful. An administrator of the authority brings them in.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.register;
