package org.openleap.search.internal;

/**
 * Something may have happened to a record.
 *
 * @param subject of the event
 * @param erased whether its old words must be gone from the files at once
 */
public record SearchChange(long id, String subject, boolean erased) {}
