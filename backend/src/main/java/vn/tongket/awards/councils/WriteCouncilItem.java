package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A nomination to put on the agenda.
 *
 * @param nomination id of a nomination that the unit of the council has received
 */
public record WriteCouncilItem(@NotNull UUID nomination) {}
