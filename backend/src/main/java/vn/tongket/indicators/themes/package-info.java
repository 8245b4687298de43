/**
 * What indicators are about: themes in an order, each with its indicators in an order. An administrator keeps them;
 * everybody may read them. They are there for whoever looks for an indicator, and change no definition and no figure.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.themes;
