/**
 * What happens before Quarkus does: settings are read and judged, and where no database is named a PostgreSQL of our own
 * is started beside the data. Also what ends the start: its garbage is swept, and whoever started it is told where it is.
 * Nothing here knows a feature, and only the main class and the tests' database use it.
 */
@NullMarked
package vn.tongket.services.launch;

import org.jspecify.annotations.NullMarked;
