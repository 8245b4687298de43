/**
 * The pages as this process delivers them: the web client's built HTML, and in a few of them title, description and
 * headline figures as plain HTML, so that links show what they lead to and the figures can be read without scripts.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.publication.pages;
