package org.openleap.consent;

import java.time.Instant;

/**
 * What was answered when a record was made, e.g. on the public form. It stands on the record itself until something about it
 * changes; then the ledger takes it over.
 *
 * @param text version of the text in which it was asked
 */
public record FirstAnswer(ConsentPurpose purpose, boolean given, String text, ConsentMethod method, Instant at) {}
