package org.openleap.identity;

import java.io.Serializable;

/** A person of the trust whom work can be given to. */
public record StaffMember(UserId id, String name, String jobTitle) implements Serializable {}
