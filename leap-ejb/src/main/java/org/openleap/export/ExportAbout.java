package org.openleap.export;

import java.time.Instant;

/**
 * What a file says about itself.
 *
 * @param by who took it
 * @param filter what the list was narrowed down to, in words
 * @param reason why it was taken; empty where no reason is needed
 */
public record ExportAbout(String by, Instant at, String filter, String reason) {}
