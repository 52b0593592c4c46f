package org.openleap.partnership;

import java.io.Serializable;

/** What matters most to the partners, and where that comes from (requirement 2.25). */
public record Priority(long id, String words, String source) implements Serializable {}
