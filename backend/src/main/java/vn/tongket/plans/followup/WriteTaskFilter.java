package vn.tongket.plans.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A question about tasks to keep.
 *
 * @param name one's own name for it
 * @param query the query part of the address of {@code GET /tasks}, without paging: {@code unit=SO-TTTT&timing=overdue}
 */
public record WriteTaskFilter(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 2000) String query) {}
