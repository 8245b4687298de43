/** Catalogues whose entries change with the law: versions of something with a key, none of which holds on a day of another. */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.catalogues;
