package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/** Something the partnership produced. @param source where it is: a reference or a web address, may be empty */
public record Output(long id, OutputKind kind, String title, LocalDate on, String source) implements Serializable {}
