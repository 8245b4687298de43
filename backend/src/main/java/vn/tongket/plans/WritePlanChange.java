package vn.tongket.plans;

import jakarta.validation.constraints.NotNull;
import vn.tongket.platform.text.Name;

/** What can be changed of a draft, as a merge patch. */
public record WritePlanChange(@NotNull Name title) {}
