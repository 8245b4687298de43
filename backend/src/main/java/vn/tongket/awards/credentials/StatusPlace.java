package vn.tongket.awards.credentials;

/**
 * Where a status list speaks of an award.
 *
 * @param list number of the list
 * @param position of its bit, counted from 0
 */
record StatusPlace(int list, int position) {}
