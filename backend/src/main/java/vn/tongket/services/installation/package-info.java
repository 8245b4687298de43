/** What runs here and how it is kept safe: the release, the database, the last backup and whether it can be restored. */
@org.jspecify.annotations.NullMarked
package vn.tongket.services.installation;
