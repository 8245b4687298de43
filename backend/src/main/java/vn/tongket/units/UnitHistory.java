package vn.tongket.units;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit through time.
 *
 * @param unit the unit as named on the day in question
 * @param versions all its versions, oldest first
 */
@Schema(name = "UnitHistory")
public record UnitHistory(UnitRef unit, List<UnitResponse> versions) {}
