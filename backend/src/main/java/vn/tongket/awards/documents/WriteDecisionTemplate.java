package vn.tongket.awards.documents;

/**
 * A new version of the template, as it came.
 *
 * @param note what is different in it
 * @param sha256 sum of the file
 */
record WriteDecisionTemplate(String note, String sha256) {}
