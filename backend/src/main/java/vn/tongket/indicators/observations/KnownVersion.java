package vn.tongket.indicators.observations;

import java.util.UUID;

/**
 * A version of a value that the caller may read, for rooms that keep something with versions.
 *
 * @param unit the unit it is about
 * @param label how a person would name it, for the trail
 * @param namesShown whether the caller may learn who did what
 * @param mayRecord whether the caller enters values of the unit
 * @param own whether the caller wrote it
 */
public record KnownVersion(
        UUID id, UUID unit, String label, VersionStatus status, boolean namesShown, boolean mayRecord, boolean own) {}
