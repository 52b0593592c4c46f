package org.openleap.imports;

import java.io.Serializable;

/** What the columns of a source hold, under a name, so that nobody has to say it twice. */
public record ImportMapping(long id, String name, ImportReading reading) implements Serializable {}
