package vn.tongket.desk.views;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view of a list that its owner keeps.
 *
 * @param list the page of the desk, by its address below the desk
 * @param query the query part of the address of the page
 * @param standard whether the list opens with it
 */
@Schema(name = "SavedView")
public record ViewResponse(UUID id, String list, String name, String query, Boolean standard, Instant createdAt) {}
