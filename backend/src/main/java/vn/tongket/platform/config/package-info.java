/** The installation's settings, each with its meaning. */
@org.jspecify.annotations.NullMarked
package vn.tongket.platform.config;
