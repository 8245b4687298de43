package vn.tongket.awards.awards;

import java.util.UUID;

/**
 * How often a type is given within a unit for a year.
 *
 * @param type code of the type
 * @param unit where the recipients belong, if that lies below the unit that decided; else the unit that decided
 * @param recipients the named ones, and unnamed ones as far as the source counts them
 * @param uncounted lines of recipients that the source neither names nor counts
 */
public record AwardTally(String type, UUID unit, long recipients, long uncounted) {}
