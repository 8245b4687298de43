/**
 * Certificates: issued awards set on paper, one by one or a whole decision at a time. An administrator gives the layout
 * as HTML and CSS, of which every version stays; those with a role on the authority print. A certificate shows what its
 * award says and nothing else, and its code leads to the page that answers for it.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.certificates;
