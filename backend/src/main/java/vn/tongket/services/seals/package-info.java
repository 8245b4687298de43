/**
 * That nobody has rewritten the trail: its chains are sealed together now and then, checked when an administrator of the
 * installation asks, and shortened at their beginning where an installation keeps entries for some years only.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.seals;
