package vn.tongket.collection.rounds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many values there are; parts of a whole are not counted.
 *
 * @param expected how many are asked
 * @param reported how many there are, whatever their standing
 */
@Schema(name = "ValueCount")
public record ValueCount(Long expected, Long reported) {}
