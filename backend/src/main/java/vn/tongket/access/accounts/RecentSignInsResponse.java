package vn.tongket.access.accounts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an account was used lately.
 *
 * @param signIns the last ten, the newest first
 * @param failuresSince how many failed since the newest
 */
@Schema(name = "RecentSignIns")
public record RecentSignInsResponse(List<RecentSignInResponse> signIns, int failuresSince) {}
