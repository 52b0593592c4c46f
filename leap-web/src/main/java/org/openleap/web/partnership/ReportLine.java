package org.openleap.web.partnership;

import java.io.Serializable;

/** One report on an outcome, in words. */
public record ReportLine(String text, String when) implements Serializable {}
