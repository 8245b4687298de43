/**
 * What happens before Quarkus does: settings are read and judged, and where no database is named a PostgreSQL of our own
 * is started beside the data. Nothing here knows a feature, and only the main class and the tests' database use it.
 */
@NullMarked
package vn.tongket.platform.launch;

import org.jspecify.annotations.NullMarked;
