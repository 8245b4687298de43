package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Who is there.
 *
 * @param present accounts of the members who are present; the others are absent
 */
public record WriteCouncilAttendance(
        @NotNull @Size(max = 200) List<UUID> present) {}
