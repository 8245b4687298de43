package vn.tongket.indicators.observations;

import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.TableFormat;

/**
 * How a file is to be taken.
 *
 * @param numbers how numbers are written where they are texts
 * @param dryRun whether it is only tried
 */
record ImportOrder(TableFormat format, NumberForm numbers, boolean dryRun) {}
