package vn.tongket.analytics;

import java.util.Set;
import vn.tongket.units.Level;

/**
 * Which units report an indicator.
 *
 * @param levels their levels
 * @param kinds their kinds; empty for all kinds of these levels
 */
record Reporters(Set<Level> levels, Set<String> kinds) {}
