/**
 * Reporting rounds: which figures are asked of which units for which period, by when and in how many steps of approval. Who
 * signed in may see them and how far they have come; an administrator of all units that are asked defines, opens and closes
 * them.
 *
 * <p>What units answer is kept by another room, which implements {@link vn.tongket.collection.rounds.RoundAnswers}.
 *
 * <p>To other rooms' SQL this room offers its tables for reading and the function {@code round_reporters(round)}: who owes a
 * report, and about which indicators.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.collection.rounds;
