package org.crosscheck.finding;

import org.crosscheck.claim.Claim;

/** Two claims of one alignment and how they stand to each other. */
public record Pair(Claim a, Claim b, Relation relation) {}
