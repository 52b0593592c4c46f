package org.openleap.web.partnership;

import java.io.Serializable;

/** A step of the life of a partnership that this person may take now. */
public record StepLink(String id, String label, String href) implements Serializable {}
