/**
 * An independent model of figures. It knows nothing of the product but the words of its contract, works with sets of lines
 * of land, and tries all covers out, which takes long and is easy to see through.
 */
@NullMarked
package vn.tongket.truth;

import org.jspecify.annotations.NullMarked;
