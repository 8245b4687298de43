/**
 * How rooms declare themselves to those who treat all rooms alike: which addresses are theirs and what holds for them, and
 * which of their things are published. Nothing else lists rooms or resources by name.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.rooms;
