package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a member takes no part in an item.
 *
 * @param reason why
 */
public record WriteCouncilRecusal(
        @NotBlank @Size(max = 1000) String reason) {}
